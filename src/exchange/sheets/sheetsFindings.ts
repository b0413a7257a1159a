import { unknownItems } from '../../assessment/answers/unknownItems.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { Finding } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { TEAM_ROLES } from '../../network/partners/teamRoles.js';
import { plainHeading } from '../csv/header/formNames.js';
import type { TableRow } from '../csv/table/tableRows.js';
import type { SheetColumn, SheetsHeader } from './sheetsHeader.js';
import { raterNamed, raterWord, sheetColumnRepeated } from './sheetsRules.js';

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
      ...ruleOfHeading(rater).map((rule) => findingOf(rule, { field: 'rater', params: {}, path })),
    ];
  });
}

/** What a heading looks like: a name or address of a person, a word that may be one, or a code. */
function ruleOfHeading(rater: string | null): Rule[] {
  if (rater === null) return [];
  if (rater.includes('@') || NAME.test(rater)) return [raterNamed];
  const word = plainHeading(rater.slice(0, 60));
  return WORD.test(rater) && !Object.keys(TEAM_ROLES).some((role) => plainHeading(role) === word)
    ? [raterWord]
    : [];
}

/** One word of five letters or more. */
const WORD = /^\p{L}[\p{L}\p{M}.'’-]{4,}$/u;

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
