import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import { isReportingMonth, monthOf } from '../../core/reportingMonth.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { type Asking, ask } from '../body/asking.js';
import { HEAD } from '../body/openFiles.js';
import { CHUNK, type FileOfBody } from '../body/surveyCsv.js';
import type { MonthlyBatch } from '../csv/decode/monthlyBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { readJsonText } from '../json/readJsonText.js';
import { isJsonText } from '../text/isJsonText.js';

/** An organization and a month that a file of monthly data speaks of. */
export interface MonthlyKey {
  readonly organization: string;
  readonly month: string;
}

/**
 * Walks over the organizations and months of a file, each pair once, without judging anything; those that cannot be read
 * are passed over. Whoever has seen enough may stop.
 *
 * @param file - its number, by which its bytes are asked for
 */
export function* keysIn(
  { file, name, size }: FileOfBody,
  options: Omit<MonthlyCsvOptions, 'file'>,
): Asking<void, MonthlyKey> {
  const head = yield* ask(file, 0, Math.min(size, HEAD));
  if (isJsonText(head, name)) yield* keysOfJson(yield* ask(file, 0, size), options);
  else yield* keysOfCsv({ file, name, size }, options);
}

function* keysOfCsv({ file, size }: FileOfBody, options: MonthlyCsvOptions): Asking<void, MonthlyKey> {
  const reader = new CsvReader(options, { size, judges: 'none' });
  const seen = new Set<number>();
  for (let at = 0; at < size; at += CHUNK)
    yield* keysOf(reader.push(yield* ask(file, at, Math.min(size, at + CHUNK))), seen);
  yield* keysOf(reader.end(), seen);
}

function* keysOf(batches: Iterable<MonthlyBatch>, seen: Set<number>): Generator<MonthlyKey> {
  for (const { rows, columns, organizationAt } of batches) {
    const { organization, month } = columns;
    if (!organization || !month) continue;
    for (let row = 0; row < rows; row++) {
      const key = organization[row]! * MONTHS + month[row]!;
      if (organization[row]! < 0 || month[row]! < 0 || seen.has(key)) continue;
      seen.add(key);
      yield { organization: organizationAt(row)!, month: monthOf(month[row]!) };
    }
  }
}

/** More than months a file can name. */
const MONTHS = 2 ** 17;

function* keysOfJson(source: string | Uint8Array, options: MonthlyCsvOptions): Generator<MonthlyKey> {
  const read = readJsonText(source);
  if (!read.ok) return;
  const { isCode } = codesOf(options.context ?? {});
  const entries: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  for (const entry of entries) {
    for (const thing of [entry, ...(reportsOf(entry) ?? [])]) {
      if (!isLoose(thing)) continue;
      const { organization, month } = thing;
      if (isCode(organization) && isReportingMonth(month)) yield { organization, month };
    }
  }
}
