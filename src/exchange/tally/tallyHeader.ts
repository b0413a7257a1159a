import { lineBreaks } from '../csv/cells/csvPlaces.js';
import { isBlankRow } from '../csv/cells/isBlankRow.js';
import { cutHeader, type Delimiter, type HeaderCut } from '../csv/header/cutHeader.js';
import { plainHeading } from '../csv/header/formNames.js';
import type { NameColumn } from '../csv/header/headingNames.js';

/** The columns of a table of days, in the order of its template, with other words for each. */
export const TALLY_COLUMNS = {
  date: ['day'],
  count: ['number', 'counted'],
  of: ['outof', 'total', 'denominator'],
  measure: ['measureid'],
  note: ['notes', 'remark', 'remarks'],
} as const satisfies Record<string, readonly string[]>;

/** A column of a table of days. */
export type TallyColumn = keyof typeof TALLY_COLUMNS;

/** The row of headings, and the line that it is in. */
export interface TallyHeader {
  readonly cut: HeaderCut;
  readonly line: number;
  /** What stands in each column; `null` for one that is not read. */
  readonly columns: readonly (TallyColumn | null)[];
}

/**
 * Finds the row of headings of a table of days: the first of the first rows that names the day and the count, whatever stands
 * above it; else the first row that is not blank. `null` where all is blank.
 */
export function tallyHeader(bytes: Uint8Array, given?: Delimiter): TallyHeader | null {
  let first: TallyHeader | null = null;
  let line = 1;
  for (let at = 0, row = 0; at < bytes.length && row < ROWS_ABOVE; row++) {
    const cut = cutHeader(bytes, at, bytes.length, true, nameOf, given)!;
    const { cells, next } = cut;
    if (!isBlankRow(bytes, at, cells.to[cells.count - 1]!, cut.delimiter)) {
      const header = { cut, line, columns: cut.headings.map(({ text }) => columnOf(text)) };
      if (namesDays(header)) return header;
      first ??= header;
    }
    line += 1 + lineBreaks(cells);
    at = next;
  }
  return first;
}

/** Tells whether headings name the day and the count. */
export function namesDays({ columns }: TallyHeader): boolean {
  return columns.includes('date') && columns.includes('count');
}

/** A title, a remark, a blank row. */
const ROWS_ABOVE = 20;

const nameOf: NameColumn = (heading) => {
  const column = columnOf(heading);
  return column === null ? null : { column, how: 'name' };
};

function columnOf(heading: string): TallyColumn | null {
  const plain = plainHeading(heading.slice(0, LONGEST));
  const columns = Object.entries(TALLY_COLUMNS) as [TallyColumn, readonly string[]][];
  return columns.find(([column, also]) => plain === column || also.includes(plain))?.[0] ?? null;
}

const LONGEST = 60;
