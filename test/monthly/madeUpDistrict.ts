// The made-up district of tests and of the conformance kit: 99010000 with two schools.

export const DISTRICT = '99010000';
export const SCHOOL_A = '99010005';
export const SCHOOL_B = '99010010';

type Values = Readonly<Record<string, unknown>>;

/** A report of the district. */
export function report(month: string, values: Values, more: Values = {}) {
  return { organization: DISTRICT, month, version: 1, values, ...more };
}

/** A report of a school for October. */
export function schoolReport(organization: string, values: Values, more: Values = {}) {
  return { organization, month: '2020-10', version: 1, values, ...more };
}

/** A submission for October whose two schools owe a row. */
export function submission(reports: readonly unknown[], more: Values = {}) {
  const schools = reports
    .map((one) => (one as { organization?: string } | null)?.organization)
    .filter((code) => code === SCHOOL_A || code === SCHOOL_B);
  return {
    form: 'monthly@1',
    cohort: 'made-up-2020-21',
    organization: DISTRICT,
    month: '2020-10',
    version: 1,
    submittedBy: 'data lead',
    submittedAt: '2020-11-12T09:30:00-05:00',
    status: 'submitted',
    coverage: { schoolsDue: [SCHOOL_A, SCHOOL_B], schoolsReporting: [...new Set(schools)] },
    definitions: {},
    reports,
    explanations: [],
    ...more,
  };
}

/** A cohort with the made-up district, whose months begin in September. */
export const COHORT = {
  form: 'cohort@1',
  id: 'made-up-2020-21',
  name: 'Made-up cohort',
  schoolYear: '2020-21',
  timeZone: 'America/New_York',
  codes: 'ma-dese',
  districts: [DISTRICT],
  firstMonth: '2020-09',
  lastMonth: '2021-06',
  optionalMonths: ['2020-07', '2020-08'],
  dueDay: 15,
  monthlyForm: 'monthly@1',
  basis: 'proposed',
  source: 'made up',
} as const;

/** A registry with the made-up district and its two schools. */
export const REGISTRY = {
  [DISTRICT]: { ...organization(DISTRICT, 'Made-up district', 'district', 500), schools: 'all' as const },
  [SCHOOL_A]: organization(SCHOOL_A, 'School A', 'school', 300),
  [SCHOOL_B]: organization(SCHOOL_B, 'School B', 'school', 200),
};

function organization(code: string, name: string, kind: string, count: number) {
  return { code, name, kind, grades: [], enrollment: [{ on: '2020-10-01', count, source: 'made up' }] };
}

/** The record of the made-up district in a month. */
export function districtIn(month: string, version = 1) {
  return { organization: DISTRICT, month, version };
}

/** Everything that a check may be told. */
export const FULL_CONTEXT = {
  asOf: '2020-11-30',
  cohort: COHORT,
  registry: REGISTRY,
  history: [],
  profile: { screeningTools: 1 },
};
