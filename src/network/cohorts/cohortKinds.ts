import type { ObjectKindOf } from '../../core/given/kind.js';
import type { Cohort } from './cohort.js';

const COHORT_SAYS = "a cohort; a cohort is an object such as COHORTS['ma-coiin-2020-21']";

/** What is read of a `Cohort`. */
export const COHORT = {
  says: COHORT_SAYS,
  has: {
    id: 'text',
    timeZone: 'text',
    districts: { listOf: 'text' },
    firstMonth: 'month',
    lastMonth: 'month',
    optionalMonths: { listOf: 'month' },
    dueDay: 'dayOfMonth',
  },
  mayHave: { application: 'object' },
} as const satisfies ObjectKindOf<Cohort>;

/** The months of a `Cohort`. */
export const COHORT_MONTHS = {
  says: COHORT_SAYS,
  has: { firstMonth: 'month', lastMonth: 'month' },
} as const satisfies ObjectKindOf<Cohort>;
