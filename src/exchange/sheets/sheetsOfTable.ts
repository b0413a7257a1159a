import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { absenceOf } from '../../core/reportedValue.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import { quoteMisplaced, quoteUnclosed, tooManyCells } from '../csv/judge/csvRules.js';
import { headerDiffers, headerRepeated } from '../csv/read/readRules.js';
import type { TableRow } from '../csv/table/tableRows.js';
import { isShared, sheetFactOf } from './sheetFacts.js';
import { foreignFindings, headingFindings } from './sheetsFindings.js';
import { isItemHeading, type SheetColumn, type SheetsHeader } from './sheetsHeader.js';
import { sheetRowRepeated, sheetRowUnnamed } from './sheetsRules.js';

/** The sheets of a table, of unknown content, and where each value of theirs stands. */
export interface SheetsOfTable {
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly Finding[];
  /** The place of a value: the number of its sheet, and the path within. */
  placeOf(sheet: number, path: readonly (string | number)[]): FindingSource | null;
}

/**
 * Makes one sheet of each column with answers. Facts that are the same for all, such as the organization, may stand in the first
 * of these columns alone, or be given beside the table.
 *
 * @param edition - that of sheets of the instrument that do not name one; `null` where they must
 */
export function sheetsOfTable(
  rows: readonly TableRow<SheetColumn>[],
  { columns, raters, cut, line }: SheetsHeader,
  about: object,
  instrument: InstrumentDefinition | null,
  edition: string | null,
): SheetsOfTable {
  const findings: Finding[] = [];
  const sheets = raters.map(({ rater }) => ({
    form: 'assessment@1',
    ...about,
    ...(rater !== null && { rater }),
    roles: [] as unknown,
    responses: {} as Record<string, unknown>,
  })) as Record<string, unknown>[];
  const rowOf = new Map<string, TableRow<SheetColumn>>();
  const items = instrument?.domains.flatMap((domain) => domain.items) ?? [];
  const ids = new Map(items.map(({ id }) => [id.toLowerCase(), id]));
  const isSeveral = new Set(items.flatMap(({ id, kind }) => (kind === 'multiSelect' ? [id] : [])));
  const foreign = new Map<string, TableRow<SheetColumn>>();

  for (const row of rows) {
    const { cells, quote, width } = row;
    const note = (rule: Rule, params: Breach['params'], cell: number) =>
      findings.push({ ...findingOf(rule, { params, path: [] }), source: row.placeOf(cell) });
    if (quote && !quote.isClosed) {
      note(quoteUnclosed, {}, quote.cell);
      continue;
    }
    if (width > columns.length) {
      note(tooManyCells, { cells: width, columns: columns.length }, columns.length);
      continue;
    }
    if (quote) note(quoteMisplaced, {}, quote.cell);
    const given = raters.map((_, i) => cells[`answers ${i}`]);
    const name = cells.item;
    if (name === undefined) {
      if (given.some((text) => text !== undefined)) note(sheetRowUnnamed, {}, columns.indexOf('item'));
      continue;
    }
    if (isItemHeading(name) && !ids.has(name.toLowerCase())) {
      const isSame = raters.every(({ cell }, i) => given[i] === cut.headings[cell]?.text);
      note(isSame ? headerRepeated : headerDiffers, { line }, columns.indexOf('item'));
      continue;
    }
    const fact = sheetFactOf(name)?.path;
    const key = fact?.join('.') ?? ids.get(name.toLowerCase());
    if (key === undefined) {
      if (!foreign.has(name)) foreign.set(name, row);
      continue;
    }
    if (rowOf.has(key)) {
      note(sheetRowRepeated, { item: key }, columns.indexOf('item'));
      continue;
    }
    rowOf.set(key, row);
    for (const [i, sheet] of sheets.entries()) {
      const text = given[i] ?? (fact && isShared(fact) ? given[0] : undefined);
      if (text === undefined) continue;
      if (!fact)
        (sheet['responses'] as Record<string, unknown>)[key] = isSeveral.has(key) ? apart(text) : text;
      else put(sheet, fact, key === 'roles' ? apart(text) : text);
    }
  }

  for (const sheet of sheets)
    if (edition !== null && sheet['instrument'] === instrument?.id) sheet['edition'] ??= edition;

  return {
    sheets,
    findings: [...headingFindings(raters), ...findings, ...foreignFindings(instrument, foreign, columns)],
    placeOf(sheet, path) {
      const [part, inner = 'to'] = path;
      const key = part === 'responses' ? inner : part === 'period' ? `period.${inner}` : part;
      const row = rowOf.get(String(key));
      // What was taken over stands in the first column of answers.
      const own = row?.cells[`answers ${sheet}`] === undefined && isShared(path) ? 0 : sheet;
      const cell = raters[own]?.cell;
      return row && cell !== undefined ? row.placeOf(cell) : null;
    },
  };
}

/** Several words in one cell, apart by semicolons. A word that says why there is no answer stays one. */
function apart(text: string): string | string[] {
  const words = text.split(/[;,|]/).map((word) => word.trim());
  return words.length === 1 && (absenceOf(text) !== undefined || /^unanswered$/i.test(words[0]!))
    ? text
    : words.filter((word) => word !== '');
}

function put(sheet: Record<string, unknown>, [part, inner]: readonly string[], value: unknown): void {
  if (inner === undefined) sheet[part!] = value;
  else sheet[part!] = { ...(sheet[part!] as object), [inner]: value };
}
