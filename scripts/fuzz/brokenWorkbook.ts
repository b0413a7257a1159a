import { writeXlsx } from 'hucre';
import type { Table } from './changedTable.js';
import { cutText } from './changedValue.js';
import type { Random } from './random.js';
import { type Part, storedZip, unzipped } from './zip.js';

/** The parts of workbooks made of tables, a few rows of each. */
export async function workbooksOf(
  tables: readonly Table[],
  canary?: string,
): Promise<readonly (readonly Part[])[]> {
  return Promise.all(
    tables.map(async (table, at) => {
      const rows = table
        .slice(0, 4)
        .map((row, y) => row.map((cell, x) => madeOf(y > 0 && x === at + 1 && canary ? canary : cell)));
      return unzipped(Buffer.from(await writeXlsx({ sheets: [{ name: 'Monthly', rows }] })));
    }),
  );
}

function madeOf(cell: string): string | number {
  return /^\d{1,6}$/.test(cell) ? Number(cell) : cell;
}

/** Breaks a workbook: inside the XML of its parts, mostly of the sheet, or seldom the archive around them. */
export function brokenWorkbook(book: readonly Part[], random: Random): Buffer {
  const parts = [...book];
  const sheet = parts.findIndex(({ name }) => name.endsWith('sheet1.xml'));
  for (let n = 1 + random.below(2); n > 0; n--) {
    const at = random.below(3) > 0 ? sheet : random.below(parts.length);
    const part = parts[at]!;
    parts[at] = { name: part.name, bytes: Buffer.from(brokenXml(part.bytes.toString(), random)) };
  }
  const packed = storedZip(parts);
  if (random.below(12) > 0) return packed;
  packed[random.below(packed.length)] = random.below(256);
  return random.below(2) === 0 ? packed : packed.subarray(0, random.below(packed.length));
}

const ATTRIBUTES = [
  '',
  '-1',
  '1e9',
  'XFD1048577',
  'A0',
  'A1',
  'C3',
  's',
  'n',
  'b',
  'str',
  'inlineStr',
  'd',
  '&#0;',
  '__proto__',
  '../x',
];
const CONTENTS = [
  '9'.repeat(400),
  '-0',
  '1E999',
  '&b;',
  '\u0001',
  '2020-13',
  '44105',
  '0',
  '3.5',
  '=1+1',
  '&lt;',
  'notCollected',
];

function brokenXml(xml: string, random: Random): string {
  switch (random.below(9)) {
    case 0:
      return replaced(xml, /<[^>]+>/g, random, () => '');
    case 1:
      return replaced(xml, /<[^>]+>/g, random, (tag) => tag + tag);
    case 2:
    case 3:
      return replaced(xml, /"[^"]*"/g, random, () => `"${random.pick(ATTRIBUTES)}"`);
    case 4:
      return replaced(
        xml,
        /<[^>]+>/g,
        random,
        (tag) => `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(20)}">]>${tag}`,
      );
    case 5:
    case 6:
      return replaced(xml, />[^<]+</g, random, () => `>${random.pick(CONTENTS)}<`);
    case 7:
      return replaced(xml, /<(row|c|si|sheet)\b.*?<\/\1>/gs, random, (whole) =>
        random.below(2) === 0 ? '' : whole + whole,
      );
    default:
      return cutText(xml, random);
  }
}

/** Replaces one of what a pattern finds. */
function replaced(text: string, pattern: RegExp, random: Random, made: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: whole, index } = random.pick(found);
  return text.slice(0, index) + made(whole) + text.slice(index + whole.length);
}
