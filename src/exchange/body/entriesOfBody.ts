import { isLoose } from '../../core/isLoose.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { isSubmission } from '../json/jsonPart.js';
import type { MonthlyEntry } from '../monthlyPart.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import type { KnownBody } from './judgeBody.js';
import { CHUNK } from './surveyCsv.js';

/**
 * Gives everything in the files of a body that can be compared with other data: rows with a readable key as reports, for
 * which CSV files are read once more, and submissions and reports of JSON as they stand.
 */
export function* entriesOfBody(
  { parts }: KnownBody,
  reading: Omit<MonthlyCsvOptions, 'file'>,
): Asking<MonthlyEntry[]> {
  const entries: MonthlyEntry[] = [];
  for (const part of parts) {
    if (part.kind === 'csv') {
      for (const report of yield* reportsOf(part, reading)) entries.push(report);
    } else {
      for (const entry of part.part.entries)
        if (isSubmission(entry) || isLoose(entry.values)) entries.push(entry);
    }
  }
  return entries;
}

function* reportsOf(
  { file, name, size }: CsvOfBody,
  reading: Omit<MonthlyCsvOptions, 'file'>,
): Asking<MonthlyEntry[]> {
  const reader = new CsvReader({ ...reading, file: name }, { size, judges: 'eachRow' });
  const reports: MonthlyEntry[] = [];
  const take = (batch: CsvBatch) => {
    for (const report of batch.toReports('keyed')) reports.push(report);
  };
  for (let at = 0; at < size; at += CHUNK)
    for (const batch of reader.push(yield* ask(file, at, Math.min(size, at + CHUNK)))) take(batch);
  for (const batch of reader.end()) take(batch);
  return reports;
}
