import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkWorkbook, openWorkbook } from '../../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { bookOf, placesOf } from './books.js';

// Workbooks that somebody made to do harm, or that a disk has damaged: refused with a finding, whatever is in them.

const codesOf = async (bytes: Uint8Array) =>
  (await openWorkbook({ name: 'a.xlsx', bytes })).findings.map(({ code }) => code);

/** One part of an archive; a size that is declared may be a lie. */
interface Part {
  readonly name: string;
  readonly text: string | Buffer;
  readonly declared?: number;
}

/** Packs parts by hand, so that anything can be declared. */
function archiveOf(parts: readonly Part[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, declared } of parts) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(declared ?? plain.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    head.copy(entry, 10, 8, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

/** Of what is large nobody gets as far as to look at the sum. */
function crc32(bytes: Buffer): number {
  if (bytes.length > 8_000_000) return 0;
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet from the XML of its rows. */
const sheetOf = (rows: string, more: readonly Part[] = []): Uint8Array =>
  archiveOf([
    { name: '[Content_Types].xml', text: TYPES },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ]);

const textCell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${textCell('A1', 'organization')}${textCell('B1', 'month')}${textCell('C1', 'enrolled')}</row>`;

test('a workbook that is packed by hand is read', async () => {
  const row = `<row r="2">${textCell('A2', '00240000')}${textCell('B2', '2020-10')}<c r="C2"><v>5</v></c></row>`;
  const opened = await openWorkbook({ name: 'a.xlsx', bytes: sheetOf(HEAD + row) });
  expect(new TextDecoder().decode(opened.source!)).toBe(
    '"organization",month,enrolled\n00240000,2020-10,5\n',
  );
});

describe('too large', () => {
  const bomb = Buffer.alloc(70 * 1024 * 1024, 32);

  test('a part that unpacks to more than all may be is not unpacked', async () => {
    expect(await codesOf(sheetOf(HEAD, [{ name: 'xl/a.xml', text: bomb }]))).toEqual([
      'exchange.workbook-too-large',
    ]);
    const half = { text: bomb.subarray(0, 40 * 1024 * 1024) };
    const two = sheetOf(HEAD, [
      { name: 'xl/a.xml', ...half },
      { name: 'xl/b.xml', ...half },
    ]);
    expect(await codesOf(two)).toEqual(['exchange.workbook-too-large']);
    const squeezed = sheetOf(HEAD, [{ name: 'xl/a.xml', text: bomb.subarray(0, 2 * 1024 * 1024) }]);
    expect(await codesOf(squeezed)).toEqual(['exchange.workbook-too-large']);
  });

  test('a part that is larger than it says is damaged', async () => {
    const rows =
      HEAD +
      Array.from(
        { length: 2000 },
        (_, i) => `<row r="${i + 2}">${textCell(`A${i + 2}`, String(Math.sin(i)))}</row>`,
      ).join('');
    const bytes = sheetOf(rows);
    const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = directory.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    expect(directory.readUInt32LE(at)).toBe(0x02014b50);
    directory.writeUInt32LE(1000, at + 24);
    expect(await codesOf(bytes)).toEqual(['exchange.workbook-unreadable']);
  });

  test('two cells as far apart as a sheet is are refused before they are made a rectangle', async () => {
    const before = process.memoryUsage().rss;
    const far = `${HEAD}<row r="1048576">${textCell('XFD1048576', 'x')}</row>`;
    expect(await codesOf(sheetOf(far))).toEqual(['exchange.workbook-too-large']);
    const wide = Array.from(
      { length: 1000 },
      (_, i) => `<row r="${i + 1}">${textCell(`XFD${i + 1}`, 'x')}</row>`,
    ).join('');
    expect(await codesOf(sheetOf(wide))).toEqual(['exchange.workbook-too-large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  test('a hundred thousand notes are too many', async () => {
    const note = (i: number) =>
      `<comment ref="A${i + 1}" authorId="0"><text><r><t>note ${Math.sin(i)}</t></r></text></comment>`;
    const notes = `<comments xmlns="${MAIN}"><authors><author>x</author></authors><commentList>${Array.from({ length: 100_000 }, (_, i) => note(i)).join('')}</commentList></comments>`;
    expect(await codesOf(sheetOf(HEAD, [{ name: 'xl/comments1.xml', text: notes }]))).toEqual([
      'exchange.workbook-too-large',
    ]);
  });

  test('50 MB of the same letters in one cell are refused', async () => {
    const row = `<row r="2">${textCell('A2', 'x'.repeat(50 * 1024 * 1024))}</row>`;
    expect(await codesOf(sheetOf(HEAD + row))).toEqual(['exchange.workbook-too-large']);
  });

  test('a cell with far more text than Excel allows makes a row that is not read', async () => {
    let seed = 1;
    const letters = Array.from({ length: 3_000_000 }, () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36)[2] ?? 'x';
    });
    const rows = `${HEAD}<row r="2">${textCell('A2', letters.join(''))}</row><row r="3">${textCell('A3', '00240000')}${textCell('B3', '2020-10')}</row>`;
    const { findings, files } = await validateFiles([{ name: 'a.xlsx', bytes: sheetOf(rows) }], {
      xlsx: openWorkbook,
    });
    expect(placesOf(findings)).toContain('exchange.row-too-long S!A2');
    expect(files[0]!.rows.read).toBe(2);
  });

  test('sizes of more than four gigabytes are not believed', async () => {
    expect(await codesOf(sheetOf(HEAD, [{ name: 'xl/a.xml', text: 'x', declared: 0xffffffff }]))).toEqual([
      'exchange.workbook-too-large',
    ]);
  });
});

describe('of another kind', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  const ole = (name: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(500),
        wide(name),
        Buffer.alloc(500),
      ]),
    );

  test.each([
    ['with a password', () => ole('EncryptedPackage'), 'exchange.workbook-locked'],
    ['of Excel 97', () => ole('Workbook'), 'exchange.workbook-other-kind'],
    [
      '.ods',
      () =>
        archiveOf([
          { name: 'mimetype', text: 'x' },
          { name: 'content.xml', text: 'x' },
        ]),
      'exchange.workbook-other-kind',
    ],
    ['.xlsb', () => archiveOf([{ name: 'xl/workbook.bin', text: 'x' }]), 'exchange.workbook-other-kind'],
    ['.docx', () => archiveOf([{ name: 'word/document.xml', text: 'x' }]), 'exchange.workbook-other-kind'],
    ['without parts', () => archiveOf([]), 'exchange.workbook-unreadable'],
    ['without an end', () => sheetOf(HEAD).subarray(0, 500), 'exchange.workbook-unreadable'],
    ['without anything', () => new Uint8Array(0), 'exchange.workbook-unreadable'],
  ])('a file %s', async (_, make, code) => {
    expect(await codesOf(make())).toEqual([code]);
  });

  test('macros and links to other files are said', () => {
    const more = [
      { name: 'xl/vbaProject.bin', text: 'x' },
      { name: 'xl/externalLinks/externalLink1.xml', text: '<a/>' },
    ];
    expect(checkWorkbook(sheetOf(HEAD, more)).map(({ code }) => code)).toEqual([
      'exchange.workbook-macros',
      'exchange.workbook-links',
    ]);
  });

  test('one without anything in it is empty', async () => {
    expect(await codesOf(await bookOf({ rows: [] }))).toEqual(['exchange.file-empty']);
    expect(await codesOf(await bookOf({ rows: [[' ', null]] }))).toEqual(['exchange.file-empty']);
  });
});

describe('damaged at random', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    const rows = [
      ['organization', 'month', 'enrolled'],
      ...Array.from({ length: 40 }, (_, i) => ['00240000', '2020-10', i]),
    ];
    sound = await writeXlsx({ sheets: [{ name: 'S', rows }] });
  });

  test('never throws, and says what happened in words of ours', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = new Uint8Array(sound);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { source, findings } = await openWorkbook({ name: 'a.xlsx', bytes });
        if (source === null) expect(findings.length).toBeGreaterThan(0);
        for (const { code } of findings) expect(code).toMatch(/^exchange\./);
      }),
      { numRuns: 300 },
    );
  });
});
