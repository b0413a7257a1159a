import { CODES } from '../../core/codes/codesKind.js';
import type { ObjectKindOf } from '../../core/given/kind.js';
import type { Cohort } from './cohort.js';

const COHORT_SAYS = "a cohort; a cohort is an object such as COHORTS['ma-coiin-2020-21']";

const MEMBER_SAYS = 'the code of a district, or { code, from, to }';

/** What is read of a `Cohort`. */
export const COHORT = {
  says: COHORT_SAYS,
  has: {
    id: 'text',
    timeZone: 'text',
    districts: {
      listOf: { either: ['text', { says: MEMBER_SAYS, has: { code: 'text' } }], says: MEMBER_SAYS },
    },
    firstMonth: 'month',
    lastMonth: 'month',
    dueDay: 'dayOfMonth',
  },
  mayHave: {
    codes: CODES,
    optionalMonths: { listOf: 'month' },
    schoolYearStarts: 'monthOfYear',
    dueRule: { oneOf: ['asIs', 'nextSchoolDay'] },
    holidays: { listOf: 'text' },
    dueDates: 'object',
    extensions: { listOf: 'object' },
    application: 'object',
  },
} as const satisfies ObjectKindOf<Cohort>;

/** The months of a `Cohort`. */
export const COHORT_MONTHS = {
  says: COHORT_SAYS,
  has: { firstMonth: 'month', lastMonth: 'month' },
} as const satisfies ObjectKindOf<Cohort>;
