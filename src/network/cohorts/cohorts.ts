import type { Cohort } from './cohort.js';

const CALENDAR = { basis: 'proposed', source: { id: 'project', at: 'c03' } } as const;
/** The months, the day on which a report is due and the monthly form are proposed of both years. */
const CALENDAR_BY_US = {
  firstMonth: CALENDAR,
  lastMonth: CALENDAR,
  optionalMonths: CALENDAR,
  dueDay: CALENDAR,
  monthlyForm: CALENDAR,
} as const;
const FORM_BY_US = { basis: 'proposed', source: { id: 'project', at: 'a01' } } as const;
const TYPE_BY_US = { basis: 'proposed', source: { id: 'project', at: 'a02' } } as const;

/**
 * The two years of the Massachusetts School Mental Health CoIIN by id.
 *
 * The state's own texts give the six districts of 2020-21, both application deadlines, and that educational
 * collaboratives may apply for 2021-22. The page of 2020-21 speaks of district teams, and one of the six is a charter
 * school: that districts and charter schools may apply is inferred. Vocational and virtual districts, the monthly
 * calendar and the forms are proposed. The list of districts of 2021-22 was not found: they were selected by early July
 * 2021 (`dese-covid-mental-health`), and ten teams took part over both years (`dese-coiin-review`).
 */
export const COHORTS = {
  'ma-coiin-2020-21': {
    form: 'cohort@1',
    id: 'ma-coiin-2020-21',
    name: 'Massachusetts School Mental Health CoIIN 2020-21',
    schoolYear: '2020-21',
    timeZone: 'America/New_York',
    codes: 'ma-dese',
    districts: ['00240000', '00480000', '02010000', '02440000', '04810000', '06180000'],
    learningModels: ['inPerson', 'hybrid', 'remote'],
    firstMonth: '2020-09',
    lastMonth: '2021-06',
    optionalMonths: ['2020-07', '2020-08'],
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
    application: {
      form: 'application@1',
      dueOn: '2020-06-30',
      applicantTypes: ['district', 'charter', 'vocational', 'virtual'],
      basis: 'official',
      source: { id: 'dese-coiin-2020-21' },
      facts: {
        form: FORM_BY_US,
        'applicantTypes.district': { basis: 'inferred', source: { id: 'dese-coiin-2020-21' } },
        'applicantTypes.charter': { basis: 'inferred', source: { id: 'dese-coiin-2020-21' } },
        'applicantTypes.vocational': TYPE_BY_US,
        'applicantTypes.virtual': TYPE_BY_US,
      },
    },
    dueDay: 15,
    monthlyForm: 'monthly@1',
    facts: {
      ...CALENDAR_BY_US,
      learningModels: { basis: 'official', source: { id: 'dese-reopening-2020' } },
      timeZone: { basis: 'inferred', source: { id: 'dese-coiin-2020-21' } },
    },
  },
  'ma-coiin-2021-22': {
    form: 'cohort@1',
    id: 'ma-coiin-2021-22',
    name: 'Massachusetts School Mental Health CoIIN 2021-22',
    schoolYear: '2021-22',
    timeZone: 'America/New_York',
    codes: 'ma-dese',
    districts: [],
    firstMonth: '2021-09',
    lastMonth: '2022-06',
    optionalMonths: ['2021-07', '2021-08'],
    basis: 'official',
    source: { id: 'dese-coiin-application-2021' },
    application: {
      form: 'application@2',
      dueOn: '2021-06-04',
      applicantTypes: ['district', 'charter', 'collaborative', 'vocational', 'virtual'],
      basis: 'official',
      source: { id: 'dese-coiin-application-2021' },
      facts: {
        form: FORM_BY_US,
        dueOn: { basis: 'official', source: { id: 'dese-sfs-news-2021-05' } },
        'applicantTypes.charter': { basis: 'inferred', source: { id: 'dese-coiin-2020-21' } },
        'applicantTypes.vocational': TYPE_BY_US,
        'applicantTypes.virtual': TYPE_BY_US,
      },
    },
    dueDay: 15,
    monthlyForm: 'monthly@1',
    facts: {
      ...CALENDAR_BY_US,
      timeZone: { basis: 'inferred', source: { id: 'dese-coiin-application-2021' } },
    },
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
