import type { InstrumentDefinition, InstrumentItem } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { scaleOf } from '../../assessment/instrument/instrumentParts.js';
import { mustBe } from '../../core/given/mustBe.js';
import { csvRow } from '../csv/cells/csvRow.js';
import { type SheetFact, sheetFacts } from './sheetFacts.js';

/**
 * Gives a table to fill for an instrument: the facts of the sheets first, then one row an item that says which answers it takes, with
 * columns for three raters and for what the team agrees on.
 *
 * @example
 * sheetsTemplate(SMHQA_SCHOOL).split('\n')[0] // => 'item,domain,text,answer,r1,r2,r3,team'
 */
export function sheetsTemplate(instrument: InstrumentDefinition): string {
  mustBe(INSTRUMENT, instrument, 'sheetsTemplate', 'instrument');
  const raters = ratersToFill(3);
  const blank = raters.slice(1).map(() => '');
  return [
    csvRow([...WORD_COLUMNS, ...raters], '\n'),
    ...rowsToFill(instrument).map(({ row, domain, text, answer, value }) =>
      csvRow([row, domain, text, answer, value, ...blank], '\n'),
    ),
  ].join('');
}

/** The columns that say what an answer is to. */
export const WORD_COLUMNS = ['item', 'domain', 'text', 'answer'] as const;

/** The columns to fill: so many raters, and the team. */
export function ratersToFill(raters: number): string[] {
  return [...Array.from({ length: raters }, (_, i) => `r${i + 1}`), 'team'];
}

/** A row of the table: a fact of the sheets, or an item. */
export interface RowToFill {
  readonly row: string;
  readonly domain: string;
  readonly text: string;
  /** Which answers it takes, in words. */
  readonly answer: string;
  /** What stands in the first column of answers already. */
  readonly value: string;
  readonly of: SheetFact | InstrumentItem;
}

/** Lists the rows to fill: what a sheet must say, then the items. */
export function rowsToFill(instrument: InstrumentDefinition): RowToFill[] {
  const { id, edition, domains } = instrument;
  const known: Readonly<Record<string, string>> = { instrument: id, edition };
  const facts = sheetFacts().filter(({ field }) => field.required);
  return [
    ...facts.map(
      (fact): RowToFill => ({
        row: fact.row,
        domain: '',
        text: '',
        answer: '',
        value: known[fact.row] ?? '',
        of: fact,
      }),
    ),
    ...domains.flatMap(({ label, items }) =>
      items.map(
        (item): RowToFill => ({
          row: item.id,
          domain: label,
          text: item.label,
          answer: answerOf(instrument, item),
          value: '',
          of: item,
        }),
      ),
    ),
  ];
}

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
