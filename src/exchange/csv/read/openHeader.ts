import { lineBreaks, sourceOf } from '../cells/csvPlaces.js';
import type { CsvDecoder } from '../decode/csvDecoder.js';
import { type Header, readHeader } from '../header/csvHeader.js';
import type { FoundHeader } from '../header/csvHeaderAt.js';
import { formsAround } from '../header/otherForm.js';
import { type CsvOutline, outlineOf } from './csvOutline.js';
import type { FileNote } from './fileNotes.js';
import type { TableReading } from './tableReading.js';

/** A note on a heading. */
export interface HeadingNote extends FileNote {
  readonly heading: number;
}

/** A header that was read where the decoder stands. */
export interface OpenHeader {
  readonly header: Header;
  readonly outline: CsvOutline | null;
  readonly notes: readonly FileNote[];
  /** The headings that nobody knows, with their places. */
  readonly unknown: readonly HeadingNote[];
  /** The line below the header. */
  readonly nextLine: number;
}

/** Reads a header that was found, with the places of what is wrong in it: they are known only while it is in the buffer. */
export function openHeader(decoder: CsvDecoder, found: FoundHeader, reading: TableReading): OpenHeader {
  const { name, layout, aliases, context, file, byteAt } = reading;
  const { cut, line } = found;
  const header = readHeader(found, aliases, name, layout, formsAround(context));
  const placeOf = (cell: number) => sourceOf(decoder.bytes, cut.cells, cell, line, byteAt, file);
  return {
    header,
    outline: outlineOf(found, name),
    notes: header.troubles.map(({ rule, heading, first, ...breach }) => ({
      rule,
      breach:
        first === undefined
          ? breach
          : { ...breach, related: [{ field: breach.field!, source: placeOf(first) }] },
      source: placeOf(heading ?? 0),
    })),
    unknown: header.unknown.map(({ rule, heading, ...breach }) => ({
      rule,
      breach,
      heading: heading!,
      source: placeOf(heading!),
    })),
    nextLine: line + 1 + lineBreaks(cut.cells),
  };
}
