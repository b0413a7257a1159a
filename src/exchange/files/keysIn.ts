import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import { isReportingMonth, monthOf } from '../../core/reportingMonth.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { readJsonText } from '../json/readJsonText.js';
import { isJsonText } from '../text/isJsonText.js';
import { encodeUtf8 } from '../text/utf8.js';
import type { MonthlyFile } from './checkMonthlyFiles.js';

/** An organization and a month that a file of monthly data speaks of. */
export interface MonthlyKey {
  readonly organization: string;
  readonly month: string;
}

/**
 * Walks over the organizations and months of a file, each pair once, without judging anything; those that cannot be read
 * are passed over. Whoever has seen enough may stop.
 */
export function* keysIn(
  { name, source }: MonthlyFile,
  options: Omit<MonthlyCsvOptions, 'file'>,
): Generator<MonthlyKey> {
  if (isJsonText(source, name)) yield* keysOfJson(source, options);
  else yield* keysOfCsv(typeof source === 'string' ? encodeUtf8(source) : source, options);
}

function* keysOfCsv(bytes: Uint8Array, options: MonthlyCsvOptions): Generator<MonthlyKey> {
  const reader = new CsvReader(options, { size: bytes.length, judges: false });
  const seen = new Set<number>();
  for (const batches of [reader.push(bytes), reader.end()]) {
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
