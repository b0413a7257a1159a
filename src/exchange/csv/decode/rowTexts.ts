import { trimBlank, withoutEndMark } from '../../../core/invisible.js';
import { type CellScan, cellEnd, textOfCell } from '../cells/csvCells.js';
import type { CsvFile } from './csvFile.js';
import type { KeyedReport } from './monthlyBatch.js';

/** A report while it is made. */
export type ReportMade = { -readonly [Key in keyof KeyedReport]: KeyedReport[Key] };

/** Makes the function that adds the texts of a row to its report: who sent it and when, and its note. */
export function rowTexts({ decoder, cellOf, offsetOf }: CsvFile): (report: ReportMade, row: number) => void {
  const { values } = decoder;
  const offset = (column: string) => (cellOf.has(column) ? offsetOf(column) : -1);
  const [senders, instants, notes] = [offset('submittedBy'), offset('submittedAt'), offset('note')];
  const scan: CellScan = { breaks: 0, misplaced: false };
  // The same person mostly sends many rows, so the last sender is kept with its bytes.
  const known = new Uint8Array(KEPT);
  let length = 0;
  let sender = '';

  const endOf = (from: number) => cellEnd(decoder.bytes, from, decoder.length, decoder.delimiter, scan);
  const textOf = (from: number, to: number) => textOfCell(decoder.bytes, from, to, decoder.delimiter);

  function senderAt(from: number): string {
    const to = endOf(from);
    const { bytes } = decoder;
    if (to - from === length && isAt(known, length, bytes, from)) return sender;
    const text = trimBlank(textOf(from, to));
    if (to - from > KEPT) return text;
    length = to - from;
    for (let i = 0; i < length; i++) known[i] = bytes[from + i]!;
    sender = text;
    return text;
  }

  return (report, row) => {
    const by = senders < 0 ? -1 : values[senders + row]!;
    const at = instants < 0 ? -1 : values[instants + row]!;
    const note = notes < 0 ? -1 : values[notes + row]!;
    const sentBy = by < 0 ? '' : senderAt(by);
    const sentAt = at < 0 ? '' : trimBlank(textOf(at, endOf(at)));
    // A note is kept as it was written, but for the mark that ends a file.
    const noted = note < 0 ? '' : withoutEndMark(textOf(note, endOf(note)));
    if (sentBy !== '') report.submittedBy = sentBy;
    if (sentAt !== '') report.submittedAt = sentAt;
    if (noted !== '') report.notes = { report: noted };
  };
}

/** Makes what tells when a row was sent, as its cell says it; undefined where the file has no column for that. */
export function sendingTimes({
  decoder,
  cellOf,
  offsetOf,
}: CsvFile): ((row: number) => string | null) | undefined {
  if (!cellOf.has('submittedAt')) return undefined;
  const offset = offsetOf('submittedAt');
  const scan: CellScan = { breaks: 0, misplaced: false };
  return (row) => {
    const from = decoder.values[offset + row]!;
    if (from < 0) return null;
    const { bytes, length, delimiter } = decoder;
    return trimBlank(textOfCell(bytes, from, cellEnd(bytes, from, length, delimiter, scan), delimiter));
  };
}

const KEPT = 128;

function isAt(some: Uint8Array, length: number, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < length; i++) if (some[i] !== bytes[from + i]) return false;
  return true;
}
