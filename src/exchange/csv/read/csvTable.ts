import type { Finding } from '../../../core/finding.js';
import { batchMaker } from '../decode/batchMaker.js';
import { STRIDE } from '../decode/batchShape.js';
import { cellReader } from '../decode/cellReader.js';
import type { CsvBatch } from '../decode/csvBatch.js';
import type { CsvDecoder } from '../decode/csvDecoder.js';
import { csvFile } from '../decode/csvFile.js';
import type { FoundHeader } from '../header/csvHeaderAt.js';
import { NO_BREACHES } from '../judge/breaches.js';
import { rowFindings } from '../judge/rowFindings.js';
import { type JudgedRows, rowsJudge } from '../judge/rowsJudge.js';
import type { CsvOutline } from './csvOutline.js';
import { csvWholeFile } from './csvWholeFile.js';
import type { FileNote } from './fileNotes.js';
import { openHeader } from './openHeader.js';
import type { TableReading } from './tableReading.js';

/** A file whose header was read: what the header says, and the rows below it, batch by batch. */
export interface CsvTable {
  readonly readable: boolean;
  /** The line of the header. */
  readonly line: number;
  readonly outline: CsvOutline | null;
  readonly notesOnHeader: readonly FileNote[];
  /** Tells what is known of the rows only when all of them were seen. */
  readonly notesOnRows: () => readonly FileNote[];
  /** How many rows came before the batch at hand. */
  readonly rowsBefore: number;
  /** Judges the batch that the decoder holds. */
  batch(notes: readonly Finding[]): CsvBatch;
  /** Leaves the batch at hand, before the decoder goes on. */
  leave(): void;
  /** Gives what is known only at the end, in a batch without rows. */
  last(notes: readonly Finding[]): CsvBatch;
}

/** How the rows of a file are read, beside the options of the caller. */
export interface ReaderSettings {
  /** A hint that keeps small files small in memory. */
  readonly size?: number;
  /**
   * `none` for who only wants to know what the rows hold, `eachRow` for who compares the rows of all files later: rows that are
   * there twice are not looked for then.
   */
  readonly judges?: 'none' | 'eachRow' | 'all';
}

/** Opens a table where the decoder holds its header, and moves the decoder to the rows. */
export function csvTable(
  decoder: CsvDecoder,
  found: FoundHeader,
  reading: TableReading,
  { judges = 'all' }: ReaderSettings,
): CsvTable {
  const { layout } = reading;
  const { header, outline, notes: notesOnHeader, unknown, nextLine } = openHeader(decoder, found, reading);
  const { line, cut } = found;
  decoder.setColumns(header, cut.delimiter, cellReader(header.columns, reading));
  if (!header.columns.includes('version')) {
    const versions = layout.slotOf('version') * STRIDE;
    decoder.values.fill(1, versions, versions + STRIDE);
  }
  const notesOnRows = csvWholeFile(decoder, header, unknown, line, reading);
  decoder.position = cut.next;
  decoder.line = nextLine;
  const file = csvFile(decoder, header, reading);
  const make = batchMaker(file);
  const judge = judges === 'none' ? unjudged : rowsJudge(file, judges === 'all');
  let rowsBefore = 0;
  const findingsOf = rowFindings(file);
  let current = 0;

  function unjudged(): JudgedRows {
    return { breaches: NO_BREACHES, clean: new Uint8Array(decoder.rows) };
  }

  return {
    readable: header.readable,
    line,
    outline,
    notesOnHeader,
    notesOnRows,
    get rowsBefore() {
      return rowsBefore;
    },
    batch(notes) {
      const judged = judge();
      if (!header.hasMeasures) judged.clean.fill(0);
      const own = current;
      return make(judged, notes, rowsBefore, () => {
        if (own !== current) throw new RangeError(LEFT);
        return findingsOf(judged.breaches);
      });
    },
    leave() {
      rowsBefore += decoder.rows;
      current++;
    },
    last(notes) {
      decoder.rows = 0;
      return make(unjudged(), notes, rowsBefore, () => []);
    },
  };
}

const LEFT = 'A batch was left. Ask for its findings before the next batch comes.';
