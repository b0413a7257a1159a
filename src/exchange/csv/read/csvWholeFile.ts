import type { CsvDecoder } from '../decode/csvDecoder.js';
import { CELL_KINDS } from '../header/csvColumns.js';
import type { Header } from '../header/csvHeader.js';
import { headerRowOf } from '../header/headerRow.js';
import { type FileNote, startOf } from './fileNotes.js';
import type { HeadingNote } from './openHeader.js';
import { columnUnread, headerDiffers, headerRepeated, headerSecond } from './readRules.js';
import type { TableReading } from './tableReading.js';

/** Tells what is known of a file only when all of it was seen. */
export type WholeFile = () => readonly FileNote[];

/**
 * Watches a file for headings among its rows and for numbers in columns that nobody reads.
 *
 * @param unknown - the headings that nobody knows
 * @param line - the line of the header
 * @param nextLine - the line below it
 */
export function csvWholeFile(
  decoder: CsvDecoder,
  header: Header,
  unknown: readonly HeadingNote[],
  line: number,
  nextLine: number,
  { name, orgs, aliases, file, byteAt }: TableReading,
): WholeFile {
  const again: FileNote[] = [];
  const kindOfRow = headerRowOf(header, decoder.delimiter, name, orgs.codes, aliases);
  let below = nextLine;
  decoder.passHeader = (from, to, rowLine) => {
    const kind = kindOfRow(decoder.bytes, from, to, rowLine === below);
    if (kind === null) return false;
    if (rowLine === below) below++;
    const source = { ...startOf(file, rowLine), byte: byteAt(from) };
    again.push({ rule: RULES[kind], breach: { params: { line } }, source });
    return true;
  };
  return () => [
    ...again,
    ...unknown.map((note) =>
      header.kinds[note.heading] === CELL_KINDS.unread ? note : { ...note, rule: columnUnread },
    ),
  ];
}

const RULES = { equal: headerRepeated, differs: headerDiffers, second: headerSecond } as const;
