import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { formGiven } from '../../monthly/form/formGiven.js';
import { ALL_DISTRICTS } from '../../monthly/release/facts/countKey.js';
import type { MonthlyRelease } from '../../monthly/release/ledger/release.js';
import { mustAddUp } from '../../monthly/release/mustAddUp.js';
import type { ProtectedMonthly } from '../../monthly/release/protectedMonthly.js';
import { protectMonthly } from '../../monthly/release/protectMonthly.js';
import type { CohortYear } from '../cohort/cohortTypes.js';
import { PUBLIC_STUDENTS_ASKED, type PublicStudentsAsked } from './publicCohortOptions.js';
import { PUBLIC_MEASURES } from './publicMeasures.js';
import { strangersAmong } from './strangersAmong.js';
import { studentsNotTotaled } from './studentRules.js';

/** How many students all districts counted together; `null` where the count is withheld. */
export interface PublicStudentCount {
  readonly measure: string;
  readonly month: string;
  /** A student of two districts is counted in both. */
  readonly students: number | null;
}

/** Counts of students of all districts that reported. A month without a total is not listed. */
export interface PublicStudents {
  readonly months: readonly PublicStudentCount[];
  /** Of each measure that counts the school year to date, its last month. */
  readonly year: readonly PublicStudentCount[];
}

/** Counts of students with what must be kept, and what stays inside. */
export interface StudentsMade extends Pick<ProtectedMonthly<string>, 'release' | 'internal'> {
  readonly published: PublicStudents;
}

/** Protects the monthly counts of the districts of a cohort, and takes the totals of all districts out of them. */
export function publicStudents(
  year: CohortYear,
  given: PublicStudentsAsked,
  before: readonly MonthlyRelease<string>[],
): Outcome<StudentsMade> {
  const asked = readOptions<PublicStudentsAsked>(given, PUBLIC_STUDENTS_ASKED, 'publicCohort');
  const { reports, policy, cohort, registry, form, releases } = asked;
  if (cohort && cohort.id !== year.cohort)
    throw new RangeError(`publicCohort: students.cohort must be the cohort of the year, ${year.cohort}.`);
  const context = { ...(cohort && { cohort }), ...(registry && { registry }), ...(form && { form }) };
  const compiled = formGiven(context, 'publicCohort');
  const measures = asked.measures ?? PUBLIC_MEASURES.filter((id) => compiled.has(id));
  mustAddUp(compiled, measures, 'publicCohort', 'students.measures');
  const strangers = strangersAmong(asked, year);
  if (strangers.length > 0) return refused(strangers);
  const outcome = protectMonthly<string>(reports, policy ?? {}, {
    ...context,
    totals: measures,
    releases: releases ?? before,
  });
  if (!outcome.ok) return outcome;
  const { published, release, internal } = outcome.value;
  const months = measures.flatMap((measure) =>
    (published.measures[measure] ?? []).flatMap(({ organization, month, value }): PublicStudentCount[] =>
      organization === ALL_DISTRICTS ? [{ measure, month, students: value }] : [],
    ),
  );
  const last = new Map(
    months.flatMap((count) =>
      compiled.measureOf(count.measure).window === 'ytd' ? [[count.measure, count] as const] : [],
    ),
  );
  return {
    ok: true,
    value: { published: { months, year: [...last.values()] }, release, internal },
    findings: [...outcome.findings, ...notTotaled(asked, measures, months)],
  };
}

/** Names the months in which somebody has a number for a measure, and which have no total. */
function notTotaled(
  { reports }: PublicStudentsAsked,
  measures: readonly string[],
  totals: readonly PublicStudentCount[],
): Finding[] {
  return measures.flatMap((measure) => {
    const known = new Set(totals.flatMap((one) => (one.measure === measure ? [one.month] : [])));
    const told = reports.flatMap(({ month, values }) =>
      typeof values[measure] === 'number' && !known.has(month) ? [month] : [],
    );
    if (told.length === 0) return [];
    const params = { measure, months: [...new Set(told)].sort().join(', ') };
    return [findingOf(studentsNotTotaled, { field: measure, params, path: [] })];
  });
}
