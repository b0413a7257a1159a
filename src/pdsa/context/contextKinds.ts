import { CODES } from '../../core/codes/codesKind.js';
import type { ObjectKind, OptionKind } from '../../core/given/kind.js';
import { COHORT_MONTHS } from '../../network/cohorts/cohortKinds.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { PdsaContext } from './pdsaContext.js';

// What checks of this room take beyond their subject, compared with the types.

/** A report with counts of cycles. */
export const COUNT_REPORT: ObjectKind = {
  says: 'a monthly report { organization, month, values }',
  has: { organization: 'text', month: 'month', values: 'object' },
};

/** `PdsaContext`. */
export const PDSA_CONTEXT = {
  asOf: 'date',
  cohort: COHORT_MONTHS,
  registry: REGISTRY,
  codes: CODES,
  measures: { listOf: 'text' },
  aims: { listOf: 'text' },
  // Reports come from files: those that cannot be read are passed over.
  reports: { listOf: 'object' },
  text: 'boolean',
} as const satisfies Record<keyof PdsaContext, OptionKind>;
