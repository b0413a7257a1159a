import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { mustBe } from '../../core/given/mustBe.js';

/**
 * Gives a table to fill for an instrument: the facts of the sheets first, then one row an item, with columns for three raters and for
 * what the team agrees on.
 *
 * @example
 * sheetsTemplate(SMHQA_SCHOOL).split('\n')[0] // => 'item,domain,text,r1,r2,r3,team'
 */
export function sheetsTemplate(instrument: InstrumentDefinition): string {
  mustBe(INSTRUMENT, instrument, 'sheetsTemplate', 'instrument');
  const { id, edition, domains } = instrument;
  const rows = [
    ['item', 'domain', 'text', ...RATERS],
    ['instrument', '', '', id],
    ['edition', '', '', edition],
    ...['organization', 'periodFrom', 'periodTo', 'completedOn', 'roles'].map((fact) => [fact]),
    ...domains.flatMap(({ label, items }) => items.map((item) => [item.id, label, item.label])),
  ];
  const width = 3 + RATERS.length;
  return rows
    .map((row) => `${Array.from({ length: width }, (_, i) => quoted(row[i] ?? '')).join(',')}\n`)
    .join('');
}

const RATERS = ['r1', 'r2', 'r3', 'team'] as const;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
