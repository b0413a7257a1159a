import type { ObjectKind } from '../../core/given/kind.js';
import { DISTRICT_YEAR } from '../year/yearKinds.js';

/** The years of a `CohortYear`. */
export const COHORT_YEARS = {
  says: 'the year of a cohort: pass what cohortYear gives',
  has: { years: { listOf: DISTRICT_YEAR } },
} as const satisfies ObjectKind;

const CODES = { listOf: 'text' } as const;

/** What is counted of a `CohortYear`. */
export const COHORT_COUNTS = {
  says: COHORT_YEARS.says,
  has: {
    cohort: 'text',
    schoolYear: 'text',
    asOf: 'date',
    organizations: CODES,
    commitments: { listOf: { says: 'a commitment', has: { id: 'text', districts: 'object' } } },
    resources: {
      listOf: {
        says: 'a cell',
        has: { concern: 'text', tier: 'text', covered: CODES, gap: CODES, unknown: CODES },
      },
    },
    months: { listOf: { says: 'a month', has: { month: 'text', districts: 'object' } } },
  },
} as const satisfies ObjectKind;
