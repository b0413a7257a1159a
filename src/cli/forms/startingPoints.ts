import { addMonths, schoolYearOf } from '../../core/index.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { Cohort, RegistryFile } from '../../network/index.js';

// Made-up districts of a made-up state, in federal codes: no state has the number 99.
const DISTRICTS = ['9900010', '9900020'] as const;

/** A cohort to write your own from: the school year that holds this day, two made-up districts. */
export function cohortToFill(today: string): Cohort {
  const schoolYear = schoolYearOf(today.slice(0, 7));
  const year = schoolYear.slice(0, 4);
  return {
    form: 'cohort@1',
    id: `xx-collaborative-${schoolYear}`,
    name: `Made-up collaborative ${schoolYear}`,
    state: 'XX',
    schoolYear,
    schoolYearStarts: 7,
    timeZone: 'America/Chicago',
    codes: 'nces',
    districts: [DISTRICTS[0], { code: DISTRICTS[1], from: `${year}-10` }],
    firstMonth: `${year}-09`,
    lastMonth: addMonths(`${year}-09`, 9),
    optionalMonths: [`${year}-08`],
    dueDay: 15,
    dueRule: 'nextSchoolDay',
    holidays: [`${year}-11-11`, `${year}-12-25`],
    monthlyForm: null,
    basis: 'proposed',
    source: 'Made up: name the page or letter that your own cohort comes from.',
  };
}

/** A registry to write your own from: two made-up districts and three schools. */
export function registryToFill(today: string): RegistryFile {
  const [one, two] = DISTRICTS;
  return {
    form: 'registry@1',
    id: `xx-${schoolYearOf(today.slice(0, 7))}`,
    name: 'Made-up districts and schools',
    codes: 'nces',
    coverage: 'partial',
    asOf: today,
    basis: 'proposed',
    source: 'Made up: name the directory that your own list comes from.',
    organizations: [
      { code: one, name: 'Example Valley School District', kind: 'district' },
      {
        code: `${one}00001`,
        name: 'Example Valley Elementary School',
        kind: 'school',
        grades: ['K', '01', '02', '03', '04', '05'],
      },
      {
        code: `${one}00002`,
        name: 'Example Valley High School',
        kind: 'school',
        grades: ['09', '10', '11', '12'],
      },
      { code: two, name: 'Sample Hills School District', kind: 'district' },
      { code: `${two}00001`, name: 'Sample Hills School', kind: 'school' },
    ],
  };
}

/** A monthly form to write your own from: five measures, three comparisons, two rates. */
export const MONTHLY_FORM_TO_FILL = {
  form: 'monthly-form@1',
  id: 'xx-monthly@1',
  title: 'Made-up monthly form',
  measures: [
    {
      id: 'enrolled',
      label: 'Students enrolled',
      definition: 'Students enrolled on the last school day of the month.',
      unit: 'students',
      window: 'point',
      acrossSchools: 'sum',
      role: 'enrollment',
      due: true,
    },
    {
      id: 'screened',
      label: 'Students screened this month',
      unit: 'students',
      window: 'month',
      acrossSchools: 'upperBound',
      role: 'screening',
      due: true,
    },
    {
      id: 'screenedYtd',
      label: 'Students screened this school year',
      definition:
        'Students screened at least once since the first day of the school year, each counted once.',
      unit: 'students',
      window: 'ytd',
      acrossSchools: 'upperBound',
      monthOf: 'screened',
      due: true,
    },
    {
      id: 'telehealthStudents',
      label: 'Students seen by telehealth this month',
      unit: 'students',
      window: 'month',
      acrossSchools: 'upperBound',
    },
    {
      id: 'telehealthVisits',
      label: 'Telehealth visits this month',
      unit: 'events',
      window: 'month',
      acrossSchools: 'sum',
    },
  ],
  comparisons: [
    {
      code: 'xx.screened-exceeds-enrolled',
      severity: 'fatal',
      parts: ['screened'],
      wholes: ['enrolled'],
      message: '{screened} students were screened, but only {enrolled} are enrolled.',
      howToFix: 'Count each student once, and check whether the two numbers were switched.',
    },
    {
      code: 'xx.screened-exceeds-ytd',
      severity: 'fatal',
      parts: ['screened'],
      wholes: ['screenedYtd'],
      message: '{screened} students were screened this month, but only {screenedYtd} this school year.',
      howToFix: 'The count of the school year includes this month. Add it up again.',
    },
    {
      code: 'xx.telehealth-students-exceed-visits',
      severity: 'confirm',
      parts: ['telehealthStudents'],
      wholes: ['telehealthVisits'],
      message: '{telehealthStudents} students were seen by telehealth, in only {telehealthVisits} visits.',
      howToFix: 'Each student seen has at least one visit. Correct the numbers, or confirm group visits.',
    },
  ],
  rates: [
    {
      id: 'screeningReach',
      label: 'Students screened this school year, of all enrolled',
      numerator: ['screenedYtd'],
      denominator: ['enrolled'],
    },
    {
      id: 'telehealthShare',
      label: 'Students seen by telehealth, of all enrolled',
      numerator: ['telehealthStudents'],
      denominator: ['enrolled'],
    },
  ],
  basis: 'proposed',
  source: 'Made up: name the document that your own form comes from.',
} as const satisfies MonthlyForm;
