// P1 to P6: a CSV file to typed values and findings. Every contender answers with the same four numbers:
// rows, clean rows, bad rows, and the students enrolled over the clean rows.
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { csvReaders } from './csvReaders.mjs';
import { distUrl } from './dist.mjs';
import { duckdbReader } from './duckdb.mjs';
import { judge } from './form.mjs';
import { scanFile } from './limitScanner.mjs';
import { ajvOfText, typedRow, zodOfText } from './validators.mjs';

// Findings that a contender holds on to; a run that measures memory hands them on and keeps none.
const KEPT = 10_000;

/** The bytes of a file through one buffer that is written over. */
export function* chunksOf(file) {
  const buffer = new Uint8Array(1 << 18);
  const handle = openSync(file, 'r');
  for (let read; (read = readSync(handle, buffer, 0, buffer.length, null)) > 0; )
    yield buffer.subarray(0, read);
  closeSync(handle);
}

const streamOf = (file) => createReadStream(file, { highWaterMark: 1 << 18 });

/** Ours; `door` is the built room `exchange`. */
export const ours =
  (source, form, door = distUrl('exchange/index.js')) =>
  async ({ file, kept = KEPT }) => {
    const { readMonthlyCsv } = await import(door);
    const options = form === 'objects of another form' ? { context: { form: await anotherForm() } } : {};
    return async () => {
      const answer = { rows: 0, clean: 0, bad: 0, enrolled: 0, findings: 0 };
      const findings = [];
      for await (const batch of readMonthlyCsv(source(file), options)) {
        answer.rows += batch.rows;
        if (form !== 'columns without findings') {
          answer.findings += batch.findings.length;
          for (const finding of batch.findings) if (findings.length < kept) findings.push(finding);
        }
        if (form.startsWith('objects')) {
          for (const { values } of batch.toReports('clean')) {
            answer.clean++;
            if (typeof values.enrolled === 'number') answer.enrolled += values.enrolled;
          }
          continue;
        }
        const { clean, columns } = batch;
        for (let row = 0; row < batch.rows; row++) {
          if (clean[row] === 0) continue;
          answer.clean++;
          if (columns.enrolled[row] > 0) answer.enrolled += columns.enrolled[row];
        }
      }
      answer.bad = answer.rows - answer.clean;
      return answer;
    };
  };

/** The same measures as those of a state that lists them in another order. */
async function anotherForm() {
  const { MONTHLY_1 } = await import(distUrl('monthly/index.js'));
  return { ...MONTHLY_1, id: 'another@1', measures: [...MONTHLY_1.measures].reverse() };
}

/** A reader of records and a check of one record that gives a typed row, or null with its findings passed on. */
async function recordReader({ file, kept = KEPT }, readerName, makeCheck) {
  const read = await csvReaders[readerName]();
  const check = await makeCheck();
  return async () => {
    const answer = { rows: 0, clean: 0, bad: 0, enrolled: 0, findings: 0 };
    const findings = [];
    const onFinding = (field, code) => {
      answer.findings++;
      if (findings.length < kept) findings.push({ row: answer.rows, field, code });
    };
    await read(file, (record) => {
      const row = check(record, onFinding);
      if (row) {
        answer.clean++;
        if (typeof row.enrolled === 'number') answer.enrolled += row.enrolled;
      } else answer.bad++;
      answer.rows++;
    });
    return answer;
  };
}

const withZod = (reader, form, config) => (argument) =>
  recordReader(argument, reader, async () => {
    const { z } = await import('zod');
    if (config) z.config(config);
    const schema = zodOfText(z, form);
    return (record, onFinding) => {
      const result = schema.safeParse(record);
      if (result.success) return result.data;
      for (const issue of result.error.issues) onFinding(issue.path[0], issue.message);
      return null;
    };
  });

const withAjv = (reader) => (argument) =>
  recordReader(argument, reader, async () => {
    const { default: Ajv } = await import('ajv');
    const validate = new Ajv({ allErrors: true, strict: false }).compile(ajvOfText);
    return (record, onFinding) => {
      if (!validate(record)) {
        for (const error of validate.errors) onFinding(error.instancePath, error.keyword);
        return null;
      }
      const row = typedRow(record);
      let isClean = true;
      judge(row, (field, code) => {
        isClean = false;
        onFinding(field, code);
      });
      return isClean ? row : null;
    };
  });

export const contenders = {
  'csmhs columns': ours(chunksOf, 'columns'),
  'csmhs columns, fs stream': ours(streamOf, 'columns'),
  'csmhs columns, findings not read': ours(chunksOf, 'columns without findings'),
  'csmhs plain objects': ours(chunksOf, 'objects'),
  'csmhs plain objects, another form': ours(chunksOf, 'objects of another form'),
  'papaparse stream + zod 4': withZod('papaparse-stream', 'union'),
  'papaparse string + zod 4 (transform, jitless)': withZod('papaparse-string', 'transform', {
    jitless: true,
  }),
  'csv-parse + zod 4': withZod('csv-parse', 'transform'),
  'udsv + ajv': withAjv('udsv'),
  'DuckDB, 1 thread': ({ file }) => duckdbReader({ file, threads: 1 }),
  'limit scanner':
    ({ file }) =>
    () =>
      scanFile(chunksOf(file)),
};
