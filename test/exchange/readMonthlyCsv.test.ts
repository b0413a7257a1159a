import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { ROW_LIMIT } from '../../src/exchange/csv/decode/batchShape.js';
import { parseMonthlyCsv } from '../../src/exchange/csv/read/parseMonthlyCsv.js';
import { type MonthlyCsvSource, readMonthlyCsv } from '../../src/exchange/csv/read/readMonthlyCsv.js';
import type { MonthlyReport } from '../../src/monthly/form/report.js';
import { fileStyles, monthlyTable, written } from '../support/csvFiles.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readAll(source: MonthlyCsvSource) {
  const findings: Finding[] = [];
  const reports: MonthlyReport[] = [];
  const rows = { read: 0, clean: 0 };
  for await (const batch of readMonthlyCsv(source)) {
    findings.push(...batch.findings);
    reports.push(...batch.toReports());
    expect(batch.rowsBefore).toBe(rows.read);
    rows.read += batch.rows;
    for (const clean of batch.clean) rows.clean += clean;
  }
  return { findings, reports, rows };
}

/** Cuts bytes and hands each piece out in one buffer that is written over. */
function* inOneBuffer(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(bytes.length);
  let at = 0;
  for (const cut of [...cuts.map((c) => c % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    buffer.fill(0xff);
    buffer.set(bytes.subarray(at, cut));
    yield buffer.subarray(0, cut - at);
    at = cut;
  }
}

/** Blank lines, so that a file is longer than what is looked at before its kind is told. */
const PADDING = '\n'.repeat(600);

/** Cells with quotes where none belong, line breaks inside them, and keys. */
const tornCell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('00240000', '2020-10', '5', '') },
  fc.constantFrom(
    '"tr\nx"',
    '"tr\nx"y',
    '"',
    '"a',
    'b"',
    '"c""',
    '"line\r\nbreak"',
    'é',
    'organization',
    'month',
  ),
);

describe('readMonthlyCsv', () => {
  test('finds what parseMonthlyCsv finds, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        monthlyTable(true),
        fileStyles,
        fc.array(fc.nat(), { maxLength: 30 }),
        fc.boolean(),
        async (table, style, cuts, wide) => {
          const text = written(table, { ...style, bom: style.bom || wide });
          const bytes = wide
            ? new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
            : bytesOf(text);
          const whole = parseMonthlyCsv(bytes);
          const { findings, reports, rows } = await readAll(inOneBuffer(bytes, cuts));
          expect(findings).toEqual(whole.findings);
          expect(reports).toEqual(whole.reports);
          expect(rows).toEqual(whole.rows);
        },
      ),
    );
  });

  test('finds the same in rows torn by quotes, wherever their keys stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['organization', 'month', 'enrolled', 'note', 'mine'], { minLength: 5 }),
        fc.array(fc.array(tornCell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', '\t', '|'),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        async (columns, rows, delimiter, cuts) => {
          const lines = [columns, ...rows].map((cells) => cells.join(delimiter));
          const bytes = bytesOf(`${lines[0]}${PADDING}${lines.slice(1).join('\n')}\n`);
          const whole = parseMonthlyCsv(bytes);
          const cut = await readAll(inOneBuffer(bytes, cuts));
          expect(new Set(cut.findings)).toEqual(new Set(whole.findings));
          expect({ reports: cut.reports, rows: cut.rows }).toEqual({
            reports: whole.reports,
            rows: whole.rows,
          });
        },
      ),
    );
  });

  test('takes no key of a torn row from a cell that has come in part, nor from another line', async () => {
    const head = `note,month,organization,enrolled${PADDING}`;
    const text = `${head}"tr\nx"y,2020-10,00240000,5\na,2020-10,"00240505,5\nb,2020-11,00240000,6\n`;
    const records = ({ findings }: { findings: readonly Finding[] }) =>
      findings.filter(({ code }) => code === 'exchange.quote-unclosed').map(({ record }) => record);
    const whole = records(parseMonthlyCsv(text));
    expect(whole).toEqual([
      { organization: '', month: '', version: 1 },
      { organization: '', month: '2020-10', version: 1 },
    ]);
    for (let at = head.length; at < text.length; at++) {
      const parts = [bytesOf(text.slice(0, at)), bytesOf(text.slice(at))];
      expect(records(await readAll(parts))).toEqual(whole);
    }
  });

  test('finds the same in any bytes, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(44, 34, 10, 13, 48, 49, 32, 0, 0xc3, 0xa9, 97)),
        async (tail) => {
          const bytes = new Uint8Array([
            ...bytesOf('organization,month,enrolled,note\n00240000,2020-10,'),
            ...tail,
          ]);
          const whole = parseMonthlyCsv(bytes);
          const single = await readAll(Array.from(bytes, (byte) => Uint8Array.of(byte)));
          expect(single).toEqual({ findings: whole.findings, reports: whole.reports, rows: whole.rows });
        },
      ),
    );
  });

  test('reads texts, arrays of chunks and web streams', async () => {
    const text = 'organization,month,enrolled\n00240000,2020-10,5\n';
    const expected = parseMonthlyCsv(text).reports;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytesOf(text.slice(0, 30)));
        controller.enqueue(bytesOf(text.slice(30)));
        controller.close();
      },
    });
    for (const source of [text, bytesOf(text), [bytesOf(text)], stream])
      expect((await readAll(source)).reports).toEqual(expected);
  });

  test('gives columns of counts, tenths, markers and keys', async () => {
    const text =
      'organization,month,enrolled,waitDaysMedian\n00240000,2020-10,5,4.5\n00240505,2020-11,notCollected,\n';
    for await (const { columns, rows, lines } of readMonthlyCsv(text)) {
      const of = (column: Int32Array | undefined) => [...column!.subarray(0, rows)];
      expect(of(columns.organization)).toEqual([240000, 240505]);
      expect(of(columns.month)).toEqual([2020 * 12 + 9, 2020 * 12 + 10]);
      expect(of(columns.enrolled)).toEqual([5, -1]);
      expect(of(columns.waitDaysMedian)).toEqual([45, -7]);
      expect([...lines]).toEqual([2, 3]);
    }
  });

  test('passes over a row beyond all measure and goes on with the next, whatever the chunks', async () => {
    const long = 'x'.repeat(ROW_LIMIT + 5);
    const line = `${'y'.repeat(9_999)}\n`;
    const open = `"${line.repeat(Math.ceil(ROW_LIMIT / 10_000) + 1)}`;
    const text = `organization,month,enrolled,note\n00240000,2020-09,5,${long}\n00240000,2020-10,6,\n00240000,2020-11,7,${open}\n00240000,2020-12,8,"z"\n`;
    const whole = parseMonthlyCsv(text);
    const counts = new Map<string, number>();
    for (const { code } of whole.findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(whole.reports.map(({ month }) => month)).toEqual(['2020-10', '2020-12']);
    expect(counts.get('exchange.row-too-long')).toBe(1);
    expect(counts.get('exchange.quote-unclosed')).toBe(1);
    for (const size of [65_536, 300_001]) {
      const bytes = bytesOf(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { reports, rows, findings } = await readAll(chunks);
      expect({ reports, rows, findings: findings.length }).toEqual({
        reports: whole.reports,
        rows: whole.rows,
        findings: whole.findings.length,
      });
    }
  });
});

describe('a source of the wrong type is an error of the caller, never an empty file', () => {
  const CSV = 'organization,month,screened\n00240000,2020-10,5\n';
  const wrong = (source: unknown) => source as MonthlyCsvSource;

  test.each([
    [bytesOf(CSV).buffer, /new Uint8Array\(buffer\)/],
    [new Blob([CSV]), /blob\.stream\(\)/],
    [Promise.resolve(CSV), /await/],
    [5, /Number/],
    [null, /Null/],
    [undefined, /Undefined/],
    [{ path: 'a.csv' }, /Object/],
  ])('%s', (source, message) => {
    expect(() => parseMonthlyCsv(wrong(source) as string)).toThrow(TypeError);
    expect(() => parseMonthlyCsv(wrong(source) as string)).toThrow(message);
    expect(() => readMonthlyCsv(wrong(source))).toThrow(message);
  });

  test('a stream of text is told so, and is closed', async () => {
    await expect(readAll(wrong(Readable.from([CSV])))).rejects.toThrow(/without an encoding/);
    let cancelled = false;
    const stream = new ReadableStream<string>({
      start: (controller) => controller.enqueue(CSV),
      cancel: () => {
        cancelled = true;
      },
    });
    await expect(readAll(wrong(stream))).rejects.toThrow(TypeError);
    expect(cancelled).toBe(true);
    await expect(readAll(wrong([[1, 2]]))).rejects.toThrow(TypeError);
  });

  test('bytes of another realm are bytes', async () => {
    const other = runInNewContext('Uint8Array.from(codes)', { codes: [...bytesOf(CSV)] }) as Uint8Array;
    expect(other).not.toBeInstanceOf(Uint8Array);
    expect(parseMonthlyCsv(other).reports).toHaveLength(1);
    expect((await readAll(other)).reports).toHaveLength(1);
    expect((await readAll([other])).reports).toHaveLength(1);
  });
});
