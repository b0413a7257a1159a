import { unknownItems } from '../../assessment/answers/unknownItems.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { TableRow } from '../csv/table/tableRows.js';
import type { SheetColumn, SheetsHeader } from './sheetsHeader.js';
import { raterNamed, sheetColumnRepeated } from './sheetsRules.js';

/** What is wrong with the headings; their places are those of the whole row, which the caller knows. */
export function headingFindings(raters: SheetsHeader['raters']): Finding[] {
  const seen = new Set<string>();
  return raters.flatMap(({ rater }, i) => {
    const key = rater?.toLowerCase() ?? '';
    const isAgain = seen.has(key);
    seen.add(key);
    const path = [i, 'rater'];
    return [
      ...(isAgain ? [findingOf(sheetColumnRepeated, { field: 'rater', params: {}, path })] : []),
      ...(rater !== null && NAME.test(rater)
        ? [findingOf(raterNamed, { field: 'rater', params: {}, path })]
        : []),
    ];
  });
}

/** Rows that are of no item: slips are named where they stand, the others are counted at the first of them. */
export function foreignFindings(
  instrument: InstrumentDefinition | null,
  foreign: ReadonlyMap<string, TableRow<SheetColumn>>,
  columns: SheetsHeader['columns'],
): Finding[] {
  if (!instrument || foreign.size === 0) return [];
  const [first] = foreign.values();
  const cell = columns.indexOf('item');
  return unknownItems(instrument, [...foreign.keys()]).map(([rule, params, item]) => {
    const row = (item === undefined ? undefined : foreign.get(item)) ?? first!;
    return { ...findingOf(rule, { field: 'responses', params, path: [] }), source: row.placeOf(cell) };
  });
}

/** Two words that each begin with a capital letter, such as a first and a last name. */
const NAME = /^\p{Lu}[\p{L}'’-]+,?\s+\p{Lu}[\p{L}'’-]*\.?(\s+\p{Lu}[\p{L}'’-]+)?$/u;
