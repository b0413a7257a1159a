import { cutText } from './changedValue.js';
import { NASTY } from './nasty.js';
import type { Random } from './random.js';

/** Rows of cells, as a well-formed CSV file holds them. */
export type Table = readonly (readonly string[])[];

/** A table with more rows is mostly the same row over and over. */
const LONG = 9;

/** Takes a CSV file apart that has no quoted separators. */
export function tableOf(text: string): Table {
  return text
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(','));
}

/** A few rows of a long table below its header, changed in some places, as the bytes of a file. */
export function changedTable(table: Table, random: Random, canary?: string): Buffer {
  const from = 1 + random.below(Math.max(1, table.length - 1));
  const isLong = table.length > LONG;
  let rows: Table = isLong ? [table[0]!, ...table.slice(from, from + 1 + random.below(4))] : table;
  for (let n = random.pick([1, 1, 2, 3]); n > 0; n--) rows = changedRows(rows, random);
  if (canary !== undefined) rows = withCell(rows, random, () => canary);
  const [delimiter, ending] =
    random.below(5) > 0 ? [',', '\n'] : [random.pick([',', ';', '\t']), random.pick(['\r\n', '\r', '\n'])];
  const text = rows.map((row) => row.join(delimiter)).join(ending);
  const isBroken = random.below(12) === 0;
  return isBroken ? brokenBytes(Buffer.from(cutText(text, random)), random) : Buffer.from(text);
}

function changedRows(rows: Table, random: Random): Table {
  const at = random.below(rows.length);
  switch (random.below(9)) {
    case 0:
      return [...rows, rows[at]!];
    case 1:
      return rows.filter((_, i) => i !== at || i === 0);
    case 2:
      return withRow(rows, at, (row) => row.slice(0, random.below(row.length + 1)));
    case 3:
      return withRow(rows, at, (row) => [...row.slice(0, 1), random.pick(NASTY), ...row.slice(1)]);
    case 4:
      return withCell(rows, random, (cell) => `"${cell.replaceAll('"', '""')}"`);
    case 5:
      return withCell(rows, random, (cell) => cutText(cell, random));
    case 6:
      return withCell(rows, random, () => random.pick(NASTY));
    case 7: {
      // What another row says in the same column.
      const column = random.below(rows[0]!.length);
      const said = random.pick(rows)[column] ?? '';
      return withRow(rows, at, (row) => row.map((cell, i) => (i === column ? said : cell)));
    }
    default:
      return withCell(rows, random, (cell) =>
        String(random.pick([Number(cell) + 1, -Number(cell), 0, random.below(5000)])),
      );
  }
}

function withRow(rows: Table, at: number, change: (row: readonly string[]) => readonly string[]): Table {
  return rows.map((row, i) => (i === at ? change(row) : row));
}

function withCell(rows: Table, random: Random, change: (cell: string) => string): Table {
  const column = random.below(rows[0]!.length);
  return withRow(rows, random.below(rows.length), (row) =>
    row.map((cell, i) => (i === column ? change(cell) : cell)),
  );
}

/** Breaks the encoding of a text: half-way, all of it, or in one byte. */
export function brokenBytes(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  switch (random.below(3)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(bytes.subarray(at).toString(), 'utf16le')]);
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]);
    default:
      if (at < bytes.length) bytes[at] = random.below(256);
      return bytes;
  }
}
