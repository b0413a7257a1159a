import { brokenWorkbook } from './brokenWorkbook.js';
import type { Kind } from './corpus.js';
import type { Random } from './random.js';

/** Texts that programs stumble over. */
const NASTY = [
  '',
  ' ',
  '\0',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\ud800',
  '😀',
  '=1+1',
  '-',
  '*',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[]',
  '{}',
  'null',
  'NaN',
  '-0',
  '1e999',
  '9007199254740993',
  '2147483648',
  '1,234',
  '0x10',
  '2020-13',
  '2020-02-30',
  '0000-00',
  'notCollected',
  '00240505',
  '999999999999',
  '\u202e',
  'é',
  'e\u0301',
  '${x',
  '{count}',
  '<b>',
  '&amp;',
  '%s',
  '../..',
  '1012345678',
] as const;

/** Values that stand where another kind is wanted. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  9007199254740992,
  '',
  [],
  {},
  [[]],
  [null],
  { form: 'monthly@1' },
];

/** Breaks a well-formed input in one to four places. */
export async function mutated(sample: Buffer, kind: Kind, random: Random): Promise<Buffer> {
  if (kind === 'xlsx') return brokenWorkbook(head(sample.toString(), random), random);
  if (kind === 'json' && random.below(4) > 0) return brokenJson(sample.toString(), random);
  let text = kind === 'csv' ? head(sample.toString(), random) : piece(sample.toString(), random);
  for (let n = 1 + random.below(4); n > 0; n--)
    text = kind === 'csv' ? brokenTable(text, random) : cut(text, random);
  const bytes = Buffer.from(text);
  return random.below(5) === 0 ? brokenBytes(bytes, random) : bytes;
}

/** The first lines of a table. */
export function head(text: string, random: Random): string {
  return text
    .split('\n')
    .slice(0, 2 + random.below(12))
    .join('\n');
}

function piece(text: string, random: Random): string {
  return text.slice(0, 200 + random.below(5000));
}

function brokenTable(text: string, random: Random): string {
  const rows = text.split('\n');
  const at = random.below(rows.length);
  const delimiter = random.pick([',', ';', '\t']);
  const cells = rows[at]!.split(',');
  const cell = random.below(cells.length);
  switch (random.below(8)) {
    case 0:
      cells[cell] = random.pick(NASTY);
      break;
    case 1:
      cells.splice(cell, 1);
      break;
    case 2:
      cells.splice(cell, 0, random.pick(NASTY));
      break;
    case 3:
      cells[cell] = `"${cells[cell]}`;
      break;
    case 4:
      rows.splice(at, 0, rows[random.below(rows.length)]!);
      return rows.join('\n');
    case 5:
      return rows.map((row) => row.split(',').join(delimiter)).join(random.pick(['\r\n', '\n', '\r']));
    case 6:
      cells[cell] = random.pick(NASTY).repeat(1 + random.below(50));
      break;
    default:
      return cut(text, random);
  }
  rows[at] = cells.join(',');
  return rows.join('\n');
}

/** Takes a piece out of a text, doubles it, or puts something in. */
export function cut(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  const to = from + random.below(20);
  const put = random.pick(['', random.pick(NASTY), text.slice(from, to).repeat(2)]);
  return text.slice(0, from) + put + text.slice(to);
}

function brokenBytes(bytes: Buffer, random: Random): Buffer {
  switch (random.below(3)) {
    // An encoding that changes half-way.
    case 0: {
      const at = random.below(bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(bytes.subarray(at).toString(), 'utf16le')]);
    }
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]);
    default:
      if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
  }
}

function brokenJson(text: string, random: Random): Buffer {
  let value: unknown = JSON.parse(text);
  // A kit holds many inputs: one of them is enough.
  const cases = (value as { cases?: { input: unknown[] }[] }).cases;
  if (cases) value = random.pick(cases).input[0];
  for (let n = 1 + random.below(4); n > 0; n--) value = changed(value, random, 0);
  return Buffer.from(JSON.stringify(value) ?? 'null');
}

/** Changes one place of a value, wherever the way down ends. */
function changed(value: unknown, random: Random, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 8 || random.below(5) === 0)
    return random.below(2) === 0 ? random.pick(VALUES) : random.pick(NASTY);
  const entries = Object.entries(value);
  if (entries.length === 0) return random.pick(VALUES);
  const at = random.below(entries.length);
  const [key, inner] = entries[at]!;
  switch (random.below(5)) {
    case 0:
      entries.splice(at, 1);
      break;
    case 1:
      entries.splice(at, 0, [random.pick(NASTY) || 'x', inner]);
      break;
    case 2:
      entries[at] = [Array.isArray(value) ? key : random.pick(NASTY), inner];
      break;
    default:
      entries[at] = [key, changed(inner, random, depth + 1)];
  }
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
