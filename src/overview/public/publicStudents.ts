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
import { monthsWithoutTotal, type WithoutTotal } from './monthsWithoutTotal.js';
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

/** Counts of students of all districts that reported. A month without a total is listed under `withoutTotal`. */
export interface PublicStudents {
  readonly months: readonly PublicStudentCount[];
  /** Of each measure that counts the school year to date, its last month. */
  readonly year: readonly PublicStudentCount[];
  /** The months that are due or have a number of somebody, and in which a measure has no total. */
  readonly withoutTotal: readonly WithoutTotal[];
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
  const withoutTotal = monthsWithoutTotal(year, reports, measures, months);
  return {
    ok: true,
    value: { published: { months, year: [...last.values()], withoutTotal }, release, internal },
    findings: [...outcome.findings, ...withoutTotal.map(notTotaled)],
  };
}

function notTotaled({ measure, months }: WithoutTotal): Finding {
  return findingOf(studentsNotTotaled, {
    field: measure,
    params: { measure, months: months.join(', ') },
    path: [],
  });
}
