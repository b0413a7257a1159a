import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isBlank } from '../../core/isBlank.js';
import { MEASURE_IDS, type MeasureId } from '../form/measures.js';
import type { MonthlyReadValues, MonthlyReportInput } from '../form/report.js';
import { KEYED_REPORTS, VERSIONED } from '../form/reportKinds.js';

/** What has versions: a report or a submission. Left out, the version is 1. */
export interface Versioned {
  readonly organization: string;
  readonly month: string;
  readonly version?: number | null | undefined;
}

/**
 * Keeps the highest version of each organization and month, in the order in which they came; the others
 * are history.
 *
 * Of two with an equal version the first is kept: the checks name the other.
 *
 * @example
 * currentVersions([
 *   { organization: '00240000', month: '2020-10', version: 1 },
 *   { organization: '00240000', month: '2020-10', version: 2 },
 * ]).map(({ version }) => version) // => [2]
 */
export function currentVersions<T extends Versioned>(records: readonly T[]): T[] {
  mustBe(VERSIONED, records, 'currentVersions', 'records');
  const highest = new Map<string, T>();
  for (const record of records) {
    const known = highest.get(keyOf(record));
    if (!known || versionOf(record) > versionOf(known)) highest.set(keyOf(record), record);
  }
  return records.filter((record) => highest.get(keyOf(record)) === record);
}

/** One measure that a revision changed; `null` is missing. */
export interface RevisedValue {
  readonly measure: MeasureId;
  readonly before: MonthlyReadValues[MeasureId] | null;
  readonly after: MonthlyReadValues[MeasureId] | null;
}

/** What changed from one version of a report to the next one that was sent. */
export interface Revision {
  readonly organization: string;
  readonly month: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly RevisedValue[];
}

/**
 * Lists what each version of a report changed in the one before, sorted by organization, month and version.
 *
 * @example
 * revisionsOf([
 *   { organization: '00240000', month: '2020-10', version: 1, values: { screened: 345 } },
 *   { organization: '00240000', month: '2020-10', version: 2, values: { screened: 354 } },
 * ])[0].changes // => [{ measure: 'screened', before: 345, after: 354 }]
 */
export function revisionsOf(reports: readonly MonthlyReportInput[]): Revision[] {
  mustBe(KEYED_REPORTS, reports, 'revisionsOf', 'reports');
  const sorted = [...reports].sort((a, b) => compareText(keyOf(a), keyOf(b)) || versionOf(a) - versionOf(b));
  return sorted.flatMap((report, i): Revision[] => {
    const before = sorted[i - 1];
    if (!before || keyOf(before) !== keyOf(report) || versionOf(before) === versionOf(report)) return [];
    const { organization, month } = report;
    const changes = changesBetween(before.values, report.values);
    return [{ organization, month, from: versionOf(before), to: versionOf(report), changes }];
  });
}

function changesBetween(before: MonthlyReadValues, after: MonthlyReadValues): RevisedValue[] {
  return MEASURE_IDS.flatMap((measure) => {
    const [old, now] = [saidIn(before, measure), saidIn(after, measure)];
    return Object.is(old, now) ? [] : [{ measure, before: old, after: now }];
  });
}

const saidIn = (values: MonthlyReadValues, measure: MeasureId) =>
  isBlank(values[measure]) ? null : values[measure];
const versionOf = ({ version }: Versioned): number => (isBlank(version) ? 1 : version);
const keyOf = ({ organization, month }: Versioned): string => `${organization}|${month}`;
