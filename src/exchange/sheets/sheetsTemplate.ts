import type { InstrumentDefinition, InstrumentItem } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { scaleOf } from '../../assessment/instrument/instrumentParts.js';
import { mustBe } from '../../core/given/mustBe.js';
import { csvRow } from '../csv/cells/csvRow.js';

/**
 * Gives a table to fill for an instrument: the facts of the sheets first, then one row an item that says which answers it takes, with
 * columns for three raters and for what the team agrees on.
 *
 * @example
 * sheetsTemplate(SMHQA_SCHOOL).split('\n')[0] // => 'item,domain,text,answer,r1,r2,r3,team'
 */
export function sheetsTemplate(instrument: InstrumentDefinition): string {
  mustBe(INSTRUMENT, instrument, 'sheetsTemplate', 'instrument');
  const { id, edition, domains } = instrument;
  const rows = [
    ['item', 'domain', 'text', 'answer', ...RATERS],
    ['instrument', '', '', '', id],
    ['edition', '', '', '', edition],
    ...['organization', 'periodFrom', 'periodTo', 'completedOn', 'roles'].map((fact) => [fact]),
    ...domains.flatMap(({ label, items }) =>
      items.map((item) => [item.id, label, item.label, answerOf(instrument, item)]),
    ),
  ];
  const width = 4 + RATERS.length;
  return rows
    .map((row) =>
      csvRow(
        Array.from({ length: width }, (_, i) => row[i]),
        '\n',
      ),
    )
    .join('');
}

const RATERS = ['r1', 'r2', 'r3', 'team'] as const;

/** Which answers an item takes. */
function answerOf(instrument: InstrumentDefinition, item: InstrumentItem): string {
  switch (item.kind) {
    case 'rated': {
      const { min, max } = scaleOf(instrument, item);
      return `${min} to ${max}`;
    }
    case 'count':
      return 'a whole number';
    case 'yesNo':
      return 'yes or no';
    case 'multiSelect':
      return item.choices ? Object.keys(item.choices).join('; ') : 'choices';
    default:
      return 'words';
  }
}
