import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import type { CsvBatch } from '../../src/exchange/csv/decode/csvBatch.js';
import { CsvReader } from '../../src/exchange/csv/read/csvReader.js';
import { csvOutline } from '../../src/exchange/index.js';
import { fileStyles, monthlyTable, written } from '../support/csvFiles.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Cuts bytes into pieces of their own. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return ends.map((end, i) => bytes.slice(ends[i - 1] ?? 0, end));
}

function* batchesOf(reader: CsvReader, chunks: readonly Uint8Array[]): Generator<CsvBatch> {
  for (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Everything that the inner reader tells of a file. */
function told(chunks: readonly Uint8Array[]) {
  const reader = new CsvReader({ file: 'a.csv', context: { asOf: '2020-11-05' } });
  const breaches: unknown[] = [];
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  const starts: number[] = [];
  for (const batch of batchesOf(reader, chunks)) {
    const { breaches: found, rowsBefore } = batch;
    for (let i = 0; i < found.count; i++) {
      const finding = found.findingAt(i);
      const { code, severity } = found.ruleAt(i);
      const { record, field } = finding;
      expect(finding).toMatchObject({ code, severity, record: found.recordAt(i) });
      expect(found.fieldAt(i)).toBe(field);
      breaches.push({ row: rowsBefore + found.rowAt(i), code, severity, record, field, finding });
    }
    notes.push(...batch.notes);
    findings.push(...batch.findings);
    starts.push(...batch.starts);
    expect(batch.starts).toHaveLength(batch.rows);
  }
  return { breaches, findings, notes, starts, outline: reader.outline, readable: reader.readable };
}

describe('what the reader tells of a file', () => {
  test('is the same however its bytes are cut', () => {
    fc.assert(
      fc.property(
        monthlyTable(true),
        fileStyles,
        fc.array(fc.nat(), { maxLength: 30 }),
        fc.boolean(),
        (table, style, cuts, wide) => {
          const text = written(table, { ...style, bom: style.bom && !wide });
          const bytes = wide ? utf16(text) : bytesOf(text);
          expect(told(pieces(bytes, cuts))).toEqual(told([bytes]));
        },
      ),
    );
  });

  test('has a finding for each breach, with the notes before and equal fingerprints numbered', () => {
    fc.assert(
      fc.property(monthlyTable(true), fileStyles, (table, style) => {
        const { breaches, findings, notes } = told([bytesOf(written(table, style))]);
        expect(findings).toHaveLength(notes.length + breaches.length);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
    );
  });

  test('says where rows begin in the file as it is stored', () => {
    const text =
      'organization,month,note\n00240000,2020-10,é😀\n\n00240505,2020-10,"two\nlines"\n02010000,2020-10,\n';
    for (const [bytes, width, decoder] of [
      [bytesOf(`\ufeff${text}`), 1, new TextDecoder()],
      [utf16(text), 2, new TextDecoder('utf-16le')],
    ] as const) {
      const { starts } = told([bytes]);
      const rows = starts.map((start) => decoder.decode(bytes.slice(start, start + 8 * width)));
      expect(rows).toEqual(['00240000', '00240505', '02010000']);
    }
  });

  test('names the columns as the outline of the file does', () => {
    fc.assert(
      fc.property(monthlyTable(false), fileStyles, (table, style) => {
        const bytes = bytesOf(written(table, style));
        expect(told([bytes]).outline).toEqual(csvOutline(bytes));
      }),
    );
    expect(told([bytesOf('no heading,that is known\n1,2\n')]).outline).toBeNull();
  });

  test('holds a number beyond 32 bits as it is in its cell', () => {
    const reader = new CsvReader({});
    const file = bytesOf('organization,month,enrolled,waitDaysMedian\n00240000,2020-10,5000000000,2.5\n');
    const [batch] = [...batchesOf(reader, [file])];
    expect(batch!.storedAt(0, 'enrolled')).toBe(5_000_000_000);
    expect(batch!.storedAt(0, 'waitDaysMedian')).toBe(25);
  });

  test('cannot be asked for when the next batch has come', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `00240000,2020-10,${i + 1},many`);
    const reader = new CsvReader({});
    const file = bytesOf(`organization,month,version,enrolled\n${rows.join('\n')}\n`);
    const [first, second] = [...batchesOf(reader, [file])];
    expect(first!.rows + second!.rows).toBe(1500);
    expect(() => first!.findings).toThrow(RangeError);
  });
});
