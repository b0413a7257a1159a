import type { OptionKind } from '../../core/given/kind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { MONTHLY_FORM_GIVEN } from '../form/context.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyForm } from '../form/monthlyForm.js';
import type { MonthlyRelease } from './ledger/release.js';

/** What is known besides the reports. */
export interface ProtectMonthlyOptions<Id extends string = MeasureId> {
  /** Knows the schools of a district and when they were open; of a district that is not in it, those seen may be some only. */
  readonly registry?: Registry;
  /** Everything published before from these counts, oldest first: the `release` of each earlier call. */
  readonly releases?: readonly MonthlyRelease<string>[];
  /** The form of the reports. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm<Id>;
  /** Says which form and codes, and when school years begin. */
  readonly cohort?: Cohort;
  /**
   * Measures of students of which all districts are also added up under `all`, each student once in every district that
   * counts them. Measures that add up anyway need not be named.
   */
  readonly totals?: readonly NoInfer<Id>[];
}

/** `ProtectMonthlyOptions`. */
export const PROTECT_MONTHLY_OPTIONS = {
  registry: REGISTRY,
  form: MONTHLY_FORM_GIVEN,
  cohort: COHORT,
  totals: { listOf: 'text', says: 'a list of ids of measures' },
  releases: {
    listOf: {
      says: 'a release: pass the release of each earlier call of protectMonthly',
      has: {
        form: { oneOf: ['monthly-release@1'] },
        policy: 'object',
        published: 'object',
        beside: 'object',
        districts: { listOf: 'text' },
        loose: 'object',
      },
    },
    says: 'a list of releases: pass the release of each earlier call of protectMonthly, oldest first',
  },
} as const satisfies Record<keyof ProtectMonthlyOptions, OptionKind>;
