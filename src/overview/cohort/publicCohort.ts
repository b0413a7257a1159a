import { mustBe } from '../../core/given/mustBe.js';
import type { Outcome } from '../../core/outcome.js';
import type { Audit } from '../../disclosure/audit/auditResult.js';
import type { DisclosurePolicyInput } from '../../disclosure/policy/policy.js';
import { protect } from '../../disclosure/protect/protect.js';
import { COHORT_COUNTS } from './cohortKinds.js';
import type { CohortYear } from './cohortTypes.js';
import { countsOfDistricts } from './countsOfDistricts.js';
import { tableOfCounts } from './tableOfCounts.js';

/** How many districts gave one answer to one question; `null` where the count is withheld. */
export interface PublicCount {
  /** `commitment`, `resource` or `month`. */
  readonly kind: 'commitment' | 'resource' | 'month';
  /** The id of the commitment, the concern and tier as `grief|tier3`, or the month. */
  readonly id: string;
  /** The status, the state of the cell, or the timeliness. */
  readonly answer: string;
  readonly districts: number | null;
}

/** What of a cohort's year may be handed out, and what must stay inside. */
export interface PublicCohort {
  /** No codes, no texts: counts of districts, in the order of the questions. */
  readonly published: {
    readonly cohort: string;
    readonly schoolYear: string;
    readonly asOf: string;
    /** How many districts the cohort has; everybody knows it. */
    readonly districts: number;
    readonly counts: readonly PublicCount[];
  };
  readonly internal: {
    /** Proves what a reader can learn of each count that is withheld. */
    readonly audit: Audit;
  };
}

/**
 * Gives what of a cohort's year may be handed out: how many districts stand where with each commitment, each concern and
 * tier, and each month, with small counts withheld so that nobody can work them out.
 *
 * The reader is taken to know how many districts there are, and which counts are of the same districts. The result is
 * audited before it is returned. Where a policy cannot be kept, such as a threshold above the number of districts, it is
 * not ok and nothing may be handed out. It is safe only as the one release of these counts. Counts of students go through
 * `protectMonthly`.
 *
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * publicCohort(year, { threshold: 3 }).value.published.counts[4]
 * // => { kind: 'commitment', id: 'C1', answer: 'unknown', districts: 6 }
 * @see proposal o06
 */
export function publicCohort(year: CohortYear, policy: DisclosurePolicyInput = {}): Outcome<PublicCohort> {
  mustBe(COHORT_COUNTS, year, 'publicCohort', 'year');
  const counts = countsOfDistricts(year);
  const { organizations, cohort, schoolYear, asOf } = year;
  const outcome = protect(tableOfCounts(counts, organizations.length), policy);
  if (!outcome.ok) return outcome;
  const { published, internal } = outcome.value;
  const shown = new Map(published.cells.map(({ k, v }) => [k.join(' '), v]));
  return {
    ok: true,
    value: {
      published: {
        cohort,
        schoolYear,
        asOf,
        districts: organizations.length,
        counts: counts.map(({ kind, id, answer }) => ({
          kind,
          id,
          answer,
          districts: shown.get(`${kind}|${id} ${answer}`) ?? null,
        })),
      },
      internal: { audit: internal.audit },
    },
    findings: outcome.findings,
  };
}
