import { isLoose } from '../../core/isLoose.js';
import { type MonthlyReport, UNREADABLE } from '../../monthly/form/report.js';
import { STATE_MARKERS } from '../../monthly/rows/stateMarkers.js';
import type { MonthlyBatch } from '../csv/decode/monthlyBatch.js';
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
): Asking<MonthlyReport[]> {
  const reader = new CsvReader({ ...reading, file: name }, { size });
  const reports: MonthlyReport[] = [];
  const take = (batch: MonthlyBatch<string>) => {
    for (const report of keyedReports(batch)) reports.push(report);
  };
  for (let at = 0; at < size; at += CHUNK)
    for (const batch of reader.push(yield* ask(file, at, Math.min(size, at + CHUNK)))) take(batch);
  for (const batch of reader.end()) take(batch);
  return reports;
}

/** A cell that cannot be read is no blank: no rule across rows may take the two for the same. */
function keyedReports(batch: MonthlyBatch<string>): readonly MonthlyReport[] {
  const reports = batch.toReports('keyed');
  const { organization, month, version } = batch.columns;
  if (!organization || !month || !version) return reports;
  let next = 0;
  for (let row = 0; row < batch.rows; row++) {
    if (organization[row]! < 0 || month[row]! < 0 || version[row]! < 0) continue;
    const values = reports[next++]!.values as Record<string, unknown>;
    if (batch.clean[row] === 1) continue;
    for (const id of Object.keys(values))
      if (batch.columns[id]?.[row] === STATE_MARKERS.unreadable) values[id] = UNREADABLE;
  }
  return reports;
}
