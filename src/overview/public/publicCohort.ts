import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import type { Audit } from '../../disclosure/audit/auditResult.js';
import type { DisclosurePolicyInput } from '../../disclosure/policy/policy.js';
import { protect } from '../../disclosure/protect/protect.js';
import type { ProtectedMonthly } from '../../monthly/release/protectedMonthly.js';
import { COHORT_COUNTS } from '../cohort/cohortKinds.js';
import type { CohortYear } from '../cohort/cohortTypes.js';
import { countsOfDistricts } from './countsOfDistricts.js';
import {
  PUBLIC_COHORT_OPTIONS,
  type PublicCohortOptions,
  type PublicCohortRelease,
} from './publicCohortOptions.js';
import { type PublicStudents, publicStudents } from './publicStudents.js';
import { tableOfCounts } from './tableOfCounts.js';

/** How many districts gave one answer to one question; `null` where the count is withheld. */
export interface PublicCount {
  /** `commitment`, `resource`, `month` or `students`. */
  readonly kind: 'commitment' | 'resource' | 'month' | 'students';
  /** The id of the commitment, the concern and tier as `grief|tier3`, the month, or `reported`. */
  readonly id: string;
  /** What the id is called, where the cohort calls it something: the words of a commitment. */
  readonly label?: string;
  /** The status, the state of the cell, the timeliness, or whether the district is behind the totals of students. */
  readonly answer: string;
  readonly districts: number | null;
}

/** What of a cohort's year may be handed out, what must be kept, and what must stay inside. */
export interface PublicCohort {
  /** No codes, no texts: counts of districts in the order of the questions, and counts of students of all districts. */
  readonly published: {
    readonly cohort: string;
    readonly schoolYear: string;
    readonly asOf: string;
    /** How many districts the cohort has; everybody knows it. */
    readonly districts: number;
    readonly counts: readonly PublicCount[];
    /** `null` where they were not asked for. */
    readonly students: PublicStudents | null;
  };
  /** Keep it, and give it to every later call: it holds what readers now know, and no hidden count. */
  readonly release: PublicCohortRelease;
  readonly internal: {
    /** Proves what a reader can learn of each count of districts that is withheld, from all releases together. */
    readonly audit: Audit;
    /** All counts of students as `protectMonthly` gives them, for `audit`. */
    readonly students: ProtectedMonthly<string>['internal'] | null;
  };
}

/**
 * Gives what of a cohort's year may be handed out: how many districts stand where with each commitment, each concern and
 * tier, and each month, and where it is asked for how many students all districts screened, referred and served, with small
 * counts withheld so that nobody can work them out.
 *
 * The reader is taken to know how many districts there are, which counts are of the same districts, and everything that was
 * handed out before: give every earlier `release` back in `releases`. Without them the result is safe only if it is the only
 * one ever made. Counts of students go through `protectMonthly`, together with those of each district and school. The result is
 * audited before it is returned. Where a policy cannot be kept, such as a threshold above the number of districts, it is
 * not ok and nothing may be handed out.
 *
 * @param policy - of the counts of districts; students have one of their own
 * @throws TypeError or RangeError for options that cannot be used
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * publicCohort(year, { threshold: 3 }).value.published.counts[4].districts // => 6
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * const reports = ['00240000', '00480000', '02010000'].map((organization, i) => (
 *   { organization, month: '2020-10', values: { screened: 40 + i } }
 * ));
 * publicCohort(year, { threshold: 3 }, { students: { reports } }).value.published.students.months
 * // => [{ measure: 'screened', month: '2020-10', students: 123 }]
 * @see proposal o06
 */
export function publicCohort(
  year: CohortYear,
  policy: DisclosurePolicyInput = {},
  options?: PublicCohortOptions | null,
): Outcome<PublicCohort> {
  mustBe(COHORT_COUNTS, year, 'publicCohort', 'year');
  const known = readOptions<PublicCohortOptions>(options, PUBLIC_COHORT_OPTIONS, 'publicCohort');
  const { organizations, cohort, schoolYear, asOf } = year;
  const before = known.releases ?? [];
  const ofStudents = before.flatMap(({ students }) => (students ? [students] : []));
  const students = known.students ? publicStudents(year, known.students, ofStudents) : null;
  if (students && !students.ok) return students;
  const made = students?.value ?? null;
  const counts = countsOfDistricts(year, made?.release.districts);
  const totaled = [...new Set(made?.published.months.map(({ month }) => month))];
  const own = before.filter((one) => one.cohort === cohort && one.schoolYear === schoolYear);
  const outcome = protect(tableOfCounts(counts, organizations.length, totaled), policy, {
    releases: own.map((one) => one.counts),
  });
  if (!outcome.ok) return outcome;
  const { published, release, internal } = outcome.value;
  const shown = new Map(published.cells.map(({ k, v }) => [k.join(' '), v]));
  const of = { cohort, schoolYear, asOf };
  return {
    ok: true,
    value: {
      published: {
        ...of,
        districts: organizations.length,
        counts: counts.map(({ kind, id, label, answer }) => ({
          kind,
          id,
          ...(label && { label }),
          answer,
          districts: shown.get(`${kind}|${id} ${answer}`) ?? null,
        })),
        students: made?.published ?? null,
      },
      release: { form: 'public-cohort@1', ...of, counts: release, students: made?.release ?? null },
      internal: { audit: internal.audit, students: made?.internal ?? null },
    },
    findings: [...(students?.findings ?? []), ...outcome.findings],
  };
}
