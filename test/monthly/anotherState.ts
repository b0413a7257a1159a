// Two made-up states: one with NCES ids, and one whose codes have letters and do not nest; and a monthly form of their own.
import type { CodeScheme } from '../../src/core/index.js';
import type { MonthlyForm } from '../../src/monthly/form/monthlyForm.js';
import type { MonthlySubmissionInput } from '../../src/monthly/index.js';
import type { Cohort, RegistryFile } from '../../src/network/index.js';

/** A form with five measures and two rates: hours with tenths, and students whose rule of improvement is their own. */
export const OWN_FORM = {
  form: 'monthly-form@1',
  id: 'own-monthly@1',
  title: 'A monthly form of a state',
  measures: [
    {
      id: 'students',
      label: 'Students',
      unit: 'students',
      window: 'point',
      acrossSchools: 'sum',
      sensitive: false,
      due: true,
      role: 'enrollment',
    },
    {
      id: 'telehealth',
      label: 'Students seen by telehealth',
      unit: 'students',
      window: 'month',
      acrossSchools: 'upperBound',
      due: true,
    },
    {
      id: 'telehealthYtd',
      label: 'Students seen by telehealth this year',
      unit: 'students',
      window: 'ytd',
      acrossSchools: 'upperBound',
      monthOf: 'telehealth',
    },
    {
      id: 'griefHours',
      label: 'Hours of grief groups',
      unit: 'events',
      window: 'month',
      acrossSchools: 'sum',
      decimals: 1,
    },
    {
      id: 'schoolHours',
      label: 'Hours of all groups',
      unit: 'events',
      window: 'month',
      acrossSchools: 'sum',
      decimals: 1,
    },
  ],
  comparisons: [
    {
      code: 'own.telehealth-exceeds-students',
      severity: 'fatal',
      parts: ['telehealth'],
      wholes: ['students'],
      message: '{telehealth} students were seen by telehealth, but there are {students}.',
      howToFix: 'Check both numbers.',
    },
  ],
  rates: [
    {
      id: 'telehealthShare',
      label: 'Share seen by telehealth',
      numerator: ['telehealth'],
      denominator: ['students'],
    },
    {
      id: 'griefShare',
      label: 'Share of grief groups',
      numerator: ['griefHours'],
      denominator: ['schoolHours'],
    },
  ],
} as const satisfies MonthlyForm;

/** A cohort of another state: NCES ids, Central time, due on the tenth, school years from August. */
export const NCES_COHORT = {
  form: 'cohort@1',
  id: 'prairie-2025-26',
  name: 'Prairie collaborative 2025-26',
  schoolYear: '2025-26',
  schoolYearStarts: 8,
  timeZone: 'America/Chicago',
  codes: 'nces',
  districts: ['2712345', { code: '2754321', to: '2026-01-15' }, { code: '2799999', from: '2025-11' }],
  firstMonth: '2025-08',
  lastMonth: '2026-05',
  dueDay: 10,
} as const satisfies Cohort;

/** The school of the first district. */
export const NCES_SCHOOL = '271234500101';

/** Codes with letters, of which only a registry says what belongs to what. */
export const LETTERS = {
  id: 'letters',
  label: 'state code',
  district: 'AA-99',
  school: 'AA-999',
  parent: { by: 'registry' },
} as const satisfies CodeScheme;

/** A registry of such codes: one school opened in November, one closed after October. */
export const LETTERS_REGISTRY: RegistryFile = {
  form: 'registry@1',
  id: 'letters-2025',
  codes: LETTERS,
  coverage: 'partial',
  asOf: '2025-08-01',
  organizations: [
    { code: 'EL-01', name: 'Elm', kind: 'district' },
    { code: 'EL-101', name: 'Elm High', kind: 'school', district: 'EL-01' },
    { code: 'ZZ-102', name: 'Elm New', kind: 'school', district: 'EL-01', opened: '2025-11-03' },
    { code: 'EL-103', name: 'Elm Old', kind: 'school', district: 'EL-01', closed: '2025-10-31' },
    { code: 'OK-02', name: 'Oak', kind: 'district' },
  ],
};

/** A cohort of such codes. */
export const LETTERS_COHORT = {
  ...NCES_COHORT,
  id: 'letters-2025-26',
  codes: LETTERS,
  districts: ['EL-01', 'OK-02'],
} as const satisfies Cohort;

type Values = Readonly<Record<string, number | 'notAvailable' | 'suppressed'>>;

/** A report of any form. */
export function ownReport(
  organization: string,
  month: string,
  values: Values,
  more: { version?: number } = {},
) {
  return { organization, month, values, ...more };
}

/** A submission of any form. */
export function ownSubmission(
  cohort: string,
  organization: string,
  month: string,
  submittedAt: string,
  reports: readonly ReturnType<typeof ownReport>[] = [ownReport(organization, month, { students: 500 })],
): MonthlySubmissionInput<string, string> {
  return {
    form: OWN_FORM.id,
    cohort,
    organization,
    month,
    version: 1,
    submittedBy: 'data lead',
    submittedAt,
    status: 'submitted',
    coverage: { schoolsDue: [], schoolsReporting: [] },
    definitions: {},
    reports,
    explanations: [],
  };
}
