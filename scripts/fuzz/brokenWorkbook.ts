import { writeXlsx } from 'hucre';
import { cut } from './mutated.js';
import type { Random } from './random.js';
import { storedZip, unzipped } from './zip.js';

/** Makes a workbook of a table and breaks it: inside the XML of its parts, or the archive around them. */
export async function brokenWorkbook(table: string, random: Random): Promise<Buffer> {
  const rows = table
    .split('\n')
    .map((row) => row.split(',').map((cell) => (/^\d{1,6}$/.test(cell) ? Number(cell) : cell)));
  const whole = await writeXlsx({ sheets: [{ name: 'Monthly', rows }] });
  const parts = unzipped(Buffer.from(whole));
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(parts.length);
    const part = parts[at]!;
    parts[at] = { name: part.name, bytes: Buffer.from(brokenXml(part.bytes.toString(), random)) };
  }
  const packed = storedZip(parts);
  if (random.below(6) > 0) return packed;
  packed[random.below(packed.length)] = random.below(256);
  return random.below(2) === 0 ? packed : packed.subarray(0, random.below(packed.length));
}

function brokenXml(xml: string, random: Random): string {
  const tags = xml.match(/<[^>]+>/g) ?? ['<a>'];
  const tag = random.pick(tags);
  switch (random.below(6)) {
    case 0:
      return xml.replace(tag, '');
    case 1:
      return xml.replace(tag, tag + tag);
    case 2:
      return xml.replace(
        /"[^"]*"/,
        `"${random.pick(['', '-1', '1e9', 'XFD1048577', 'A0', '&#0;', '__proto__', '../x'])}"`,
      );
    case 3:
      return xml.replace(tag, `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(20)}">]>${tag}`);
    case 4:
      return xml.replace(
        />([^<]+)</,
        () => `>${random.pick(['9'.repeat(400), '-0', '1E999', '&b;', '\u0001', '2020-13'])}<`,
      );
    default:
      return cut(xml, random);
  }
}
