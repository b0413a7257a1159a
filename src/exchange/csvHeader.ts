import { nearestWord } from '../core/nearestWord.js';
import type { CellAliases } from '../core/reportedValue.js';
import type { Breach, Rule } from '../core/rule.js';
import { MEASURE_IDS } from '../monthly/measures.js';
import { type CellScan, CR, cellBounds, cellEnd, LF } from './csvCells.js';
import { CELL_KINDS, CSV_COLUMNS, type CsvColumn, kindOfColumn, slotOf } from './csvColumns.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnUnknown,
  columnUnnamed,
  measureColumnMissing,
  requiredColumnMissing,
} from './rules/csvRules.js';
import { decodeUtf8 } from './utf8.js';

/** The separators that a file may use. */
export type Delimiter = ',' | ';' | '\t';

/** One heading: its text, and where its cell begins and ends in the bytes. */
export interface Heading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A trouble with a heading, or with the file where there is no heading. */
export interface HeaderTrouble extends Breach {
  readonly rule: Rule;
  readonly heading?: number;
  /** The heading that the trouble also speaks of. */
  readonly first?: number;
}

/** What the header says: each column's kind and slot, and what is wrong with it. */
export interface Header {
  readonly headings: readonly Heading[];
  readonly columns: readonly (CsvColumn | null)[];
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
  readonly troubles: readonly HeaderTrouble[];
  readonly readable: boolean;
}

/** A row of headings cut by one separator, and where the rest of the file begins. */
export interface HeaderCut {
  readonly delimiter: number;
  readonly headings: readonly Heading[];
  readonly next: number;
}

/**
 * Cuts the row at `at` into headings by the separator that finds the most known ones, else the most cells.
 *
 * @param given - the separator where the caller knows it
 * @param isWhole - no more bytes will come for this row
 * @returns `null` where the bytes hold no whole row under some separator
 */
export function cutHeader(
  bytes: Uint8Array,
  at: number,
  length: number,
  isWhole: boolean,
  given?: Delimiter,
): HeaderCut | null {
  let best: HeaderCut | null = null;
  let most = -1;
  for (const delimiter of given === undefined ? [44, 59, 9] : [given.charCodeAt(0)]) {
    const cut = cutBy(delimiter, bytes, at, length, isWhole);
    if (!cut) return null;
    const known = cut.headings.filter(({ text }) => columnNamed(text) !== null).length;
    const score = known * 100_000 + cut.headings.length;
    if (score > most) [best, most] = [cut, score];
  }
  return best;
}

function cutBy(
  delimiter: number,
  bytes: Uint8Array,
  at: number,
  length: number,
  isWhole: boolean,
): HeaderCut | null {
  const headings: Heading[] = [];
  const scan: CellScan = { breaks: 0, misplaced: false };
  for (let p = at; ; ) {
    let end = cellEnd(bytes, p, length, delimiter, scan);
    // The end of the file closes the last heading, and an open quote with it.
    if (end < 0 && isWhole) end = length;
    if (end < 0 || (bytes[end] === CR && end + 1 >= length && !isWhole)) return null;
    const { from, to, quoted } = cellBounds(bytes, p, end, delimiter);
    const text = decodeUtf8(bytes, from, to);
    headings.push({ text: quoted ? text.replaceAll('""', '"').trim() : text, from: p, to: end });
    if (bytes[end] === delimiter) {
      p = end + 1;
      continue;
    }
    const next = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    while (headings.length > 1 && headings.at(-1)!.text === '') headings.pop();
    return { delimiter, headings, next };
  }
}

/** Reads headings: which column each is, which are unknown, doubled or missing. */
export function readHeader(headings: readonly Heading[], aliases: CellAliases | undefined): Header {
  const troubles: HeaderTrouble[] = [];
  const first = new Map<CsvColumn, number>();
  const columns = headings.map(({ text }, i): CsvColumn | null => {
    const column = columnNamed(text);
    const shown = text.slice(0, 40);
    if (text === '') troubles.push({ rule: columnUnnamed, heading: i, params: {} });
    else if (column === null) {
      const params = { text: shown, nearest: nearestWord(text, CSV_COLUMNS) ?? '-' };
      troubles.push({ rule: columnUnknown, field: shown, heading: i, params });
    } else if (first.has(column)) {
      troubles.push({
        rule: columnDuplicated,
        field: column,
        heading: i,
        first: first.get(column)!,
        params: { column },
      });
    } else {
      first.set(column, i);
      if (text !== column)
        troubles.push({
          rule: columnSpelledLoosely,
          field: column,
          heading: i,
          params: { text: shown, column },
        });
      return column;
    }
    return null;
  });
  const required = (['organization', 'month'] as const).filter((column) => !first.has(column));
  const texts = headings.map(({ text }) => text);
  for (const column of required) {
    const nearest = nearestWord(column, texts)?.slice(0, 40) || '-';
    troubles.push({ rule: requiredColumnMissing, field: column, params: { column, nearest } });
  }
  if (required.length === 0) {
    for (const column of MEASURE_IDS) {
      if (!first.has(column))
        troubles.push({ rule: measureColumnMissing, field: column, params: { column } });
    }
  }
  return {
    headings,
    columns,
    kinds: Uint8Array.from(columns, (column) =>
      column === null ? CELL_KINDS.ignored : kindOfColumn(column, aliases),
    ),
    slots: Int32Array.from(columns, (column) => (column === null ? CSV_COLUMNS.length : slotOf(column))),
    troubles,
    readable: required.length === 0,
  };
}

/** Finds the column that a heading names, loosely: without case, blanks, and the marks between words. */
export function columnNamed(text: string): CsvColumn | null {
  if ((CSV_COLUMNS as readonly string[]).includes(text)) return text as CsvColumn;
  const plain = text.toLowerCase().replace(/[\s_.-]/g, '');
  return CSV_COLUMNS.find((column) => column.toLowerCase() === plain) ?? null;
}
