import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyContextOf } from '../form/contextOf.js';
import { formGiven } from '../form/formGiven.js';
import type { MeasureId } from '../form/measures.js';
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

/** What holds reports with a version: a submission. */
export interface SubmittedReports<Id extends string = MeasureId> extends Versioned {
  readonly reports: readonly MonthlyReportInput<Id>[];
}

/** One measure that a revision changed; `null` is missing. */
export interface RevisedValue<Id extends string = MeasureId> {
  readonly measure: Id;
  readonly before: MonthlyReadValues<Id>[Id] | null;
  readonly after: MonthlyReadValues<Id>[Id] | null;
}

/** What changed from one version of a report to the next one that was sent. */
export interface Revision<Id extends string = MeasureId> {
  readonly organization: string;
  readonly month: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly RevisedValue<Id>[];
}

/**
 * Lists what each version of a report changed in the one before, sorted by organization, month and version.
 *
 * Of submissions their reports are taken; a report without a version of its own has that of its submission.
 *
 * @param context - the form of the reports, or the cohort that names it
 * @example
 * revisionsOf([
 *   { organization: '00240000', month: '2020-10', version: 1, values: { screened: 345 } },
 *   { organization: '00240000', month: '2020-10', version: 2, values: { screened: 354 } },
 * ])[0].changes // => [{ measure: 'screened', before: 345, after: 354 }]
 */
export function revisionsOf<Id extends string = MeasureId>(
  records: readonly (MonthlyReportInput<NoInfer<Id>> | SubmittedReports<NoInfer<Id>>)[],
  context?: MonthlyContextOf<Id> | null,
): Revision<Id>[] {
  mustBe(VERSIONED, records, 'revisionsOf', 'records');
  const reports = records.flatMap((record) => ('reports' in record ? reportsIn(record) : [record]));
  mustBe(KEYED_REPORTS, reports, 'revisionsOf', 'records');
  const { ids } = formGiven(
    readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'revisionsOf'),
    'revisionsOf',
  );
  const sorted = [...reports].sort((a, b) => compareText(keyOf(a), keyOf(b)) || versionOf(a) - versionOf(b));
  return sorted.flatMap((report, i): Revision<Id>[] => {
    const before = sorted[i - 1];
    if (!before || keyOf(before) !== keyOf(report) || versionOf(before) === versionOf(report)) return [];
    const { organization, month } = report;
    const changes = changesBetween(ids, before.values, report.values) as RevisedValue<Id>[];
    return [{ organization, month, from: versionOf(before), to: versionOf(report), changes }];
  });
}

function reportsIn<Id extends string>({
  version,
  reports,
}: SubmittedReports<Id>): readonly MonthlyReportInput<Id>[] {
  mustBe('list', reports, 'revisionsOf', 'reports');
  return reports.map((report) => (isBlank(report?.version) ? { ...report, version } : report));
}

function changesBetween(
  ids: readonly string[],
  before: MonthlyReadValues<string>,
  after: MonthlyReadValues<string>,
): RevisedValue<string>[] {
  return ids.flatMap((measure) => {
    const [old, now] = [saidIn(before, measure), saidIn(after, measure)];
    return Object.is(old, now) ? [] : [{ measure, before: old, after: now }];
  });
}

const saidIn = (values: MonthlyReadValues<string>, measure: string) =>
  isBlank(values[measure]) ? null : values[measure]!;
const versionOf = ({ version }: Versioned): number => (isBlank(version) ? 1 : version);
const keyOf = ({ organization, month }: Versioned): string => `${organization}|${month}`;
