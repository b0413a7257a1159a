import type { OptionKind, Shape } from '../../core/given/kind.js';
import type { DisclosurePolicyInput } from '../../disclosure/policy/policy.js';
import type { EarlierRelease } from '../../disclosure/release/release.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { MonthlyReportInput } from '../../monthly/form/report.js';
import { REPORTS } from '../../monthly/form/reportKinds.js';
import type { MonthlyRelease } from '../../monthly/release/ledger/release.js';
import { PROTECT_MONTHLY_OPTIONS } from '../../monthly/release/protectOptions.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';

/** One entry of the ledger of what was handed out of a cohort's year. It holds no count that is withheld. */
export interface PublicCohortRelease {
  readonly form: 'public-cohort@1';
  readonly cohort: string;
  readonly schoolYear: string;
  readonly asOf: string;
  readonly counts: EarlierRelease;
  /** `null` where no counts of students were asked for. */
  readonly students: MonthlyRelease<string> | null;
}

/** The monthly reports behind the counts of students, and how they are protected. */
export interface PublicStudentsAsked {
  /** Monthly reports of the districts of the cohort, and of their schools. */
  readonly reports: readonly MonthlyReportInput<string>[];
  /** Of the counts of students; the one of `protectMonthly` where left out. It may be stricter than that of districts. */
  readonly policy?: DisclosurePolicyInput | null;
  /** Which measures; those of `PUBLIC_MEASURES` that the form has, where left out. */
  readonly measures?: readonly string[] | null;
  readonly cohort?: Cohort | null;
  readonly registry?: Registry | null;
  readonly form?: MonthlyForm<string> | null;
  /** All that `protectMonthly` published of these counts, oldest first, where it did so besides; else what `releases` hold. */
  readonly releases?: readonly MonthlyRelease<string>[] | null;
}

/** What `publicCohort` takes besides the year and the policy. */
export interface PublicCohortOptions {
  /** Gives counts of students of all districts, next to counts of districts. */
  readonly students?: PublicStudentsAsked | null;
  /** Everything handed out before of this cohort's year, oldest first: the `release` of each earlier call. */
  readonly releases?: readonly PublicCohortRelease[] | null;
}

/** `PublicStudentsAsked`. */
export const PUBLIC_STUDENTS_ASKED = {
  reports: { required: REPORTS },
  policy: 'object',
  measures: { listOf: 'text', says: 'a list of ids of measures' },
  cohort: COHORT,
  registry: REGISTRY,
  form: MONTHLY_FORM_GIVEN,
  releases: PROTECT_MONTHLY_OPTIONS.releases,
} as const satisfies Record<keyof PublicStudentsAsked, OptionKind>;

/** `PublicCohortOptions`. */
export const PUBLIC_COHORT_OPTIONS: Shape = {
  students: 'object',
  releases: {
    listOf: {
      says: 'a release: pass the release of each earlier call of publicCohort',
      has: {
        form: { oneOf: ['public-cohort@1'] },
        cohort: 'text',
        schoolYear: 'schoolYear',
        asOf: 'date',
        counts: { says: 'counts', has: { dims: 'list', cells: 'list' } },
      },
      mayHave: { students: PROTECT_MONTHLY_OPTIONS.releases.listOf },
    },
    says: 'a list of releases: pass the release of each earlier call of publicCohort, oldest first',
  },
} satisfies Record<keyof PublicCohortOptions, OptionKind>;
