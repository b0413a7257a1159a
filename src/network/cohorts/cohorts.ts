import { mustBe } from '../../core/given/mustBe.js';
import { districtOf } from '../../core/orgCode.js';
import type { Cohort } from './cohort.js';
import { COHORT } from './cohortKinds.js';

/**
 * The two years of the Massachusetts School Mental Health CoIIN by id.
 *
 * The six districts of 2020-21 and both application deadlines are the state's own; the monthly calendar is
 * proposed. Which districts took part in 2021-22 is not public (ten took part over the two years), so its list
 * is empty.
 *
 * @see application.md section 1
 */
export const COHORTS = {
  'ma-coiin-2020-21': {
    id: 'ma-coiin-2020-21',
    name: 'Massachusetts School Mental Health CoIIN 2020-21',
    schoolYear: '2020-21',
    timeZone: 'America/New_York',
    districts: ['00240000', '00480000', '02010000', '02440000', '04810000', '06180000'],
    firstMonth: '2020-09',
    lastMonth: '2021-06',
    optionalMonths: ['2020-07', '2020-08'],
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
    application: {
      form: 'application@1',
      dueOn: '2020-06-30',
      // That collaboratives could apply is said only of the next year.
      applicantTypes: ['district', 'charter', 'vocational', 'virtual'],
      basis: 'official',
      source: 'DESE, School Mental Health CoIIN page, 2020-2021 (due date); applicant types inferred',
    },
    dueDay: 15,
    monthlyForm: 'monthly@1',
    calendarBasis: 'proposed',
    calendarSource: 'monthly-data section 7',
  },
  'ma-coiin-2021-22': {
    id: 'ma-coiin-2021-22',
    name: 'Massachusetts School Mental Health CoIIN 2021-22',
    schoolYear: '2021-22',
    timeZone: 'America/New_York',
    districts: [],
    firstMonth: '2021-09',
    lastMonth: '2022-06',
    optionalMonths: ['2021-07', '2021-08'],
    basis: 'official',
    source: 'DESE and MASMHC, School Mental Health CoIIN application 2021-2022, form version 611',
    application: {
      form: 'application@2',
      dueOn: '2021-06-04',
      applicantTypes: ['district', 'charter', 'collaborative', 'vocational', 'virtual'],
      basis: 'official',
      source: 'DESE and MASMHC, application 2021-2022, form version 611',
    },
    dueDay: 15,
    monthlyForm: 'monthly@1',
    calendarBasis: 'proposed',
    calendarSource: 'monthly-data section 7',
  },
} as const satisfies Record<string, Cohort>;

/** The id of a built-in cohort. */
export type CohortId = keyof typeof COHORTS;

/**
 * Finds a built-in cohort by its id; `null` for an unknown one.
 *
 * @example
 * cohortOf('ma-coiin-2020-21')?.districts.length // => 6
 */
export function cohortOf(id: string): Cohort | null {
  return Object.hasOwn(COHORTS, id) ? COHORTS[id as CohortId] : null;
}

/**
 * Tells whether a district or school takes part in a cohort; `null` where the cohort's districts are not public.
 *
 * @example
 * isInCohort(COHORTS['ma-coiin-2020-21'], '00240505') // => true
 * @example
 * isInCohort(COHORTS['ma-coiin-2021-22'], '00240505') // => null
 */
export function isInCohort(cohort: Cohort, code: string): boolean | null {
  mustBe(COHORT, cohort, 'isInCohort', 'cohort');
  mustBe('text', code, 'isInCohort', 'code');
  const { districts } = cohort;
  return districts.length === 0 ? null : districts.includes(districtOf(code));
}
