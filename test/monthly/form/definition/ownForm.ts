import type { MonthlyForm } from '../../../../src/monthly/index.js';

/** The monthly form of a made-up state, as its file says it. */
export const AZ_FORM = {
  form: 'monthly-form@1',
  id: 'az-monthly@1',
  title: 'Monthly data of Azalea',
  measures: [
    {
      id: 'membership',
      label: 'Students in membership',
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
      id: 'griefGroups',
      label: 'Students in grief groups',
      unit: 'students',
      window: 'month',
      acrossSchools: 'upperBound',
    },
    {
      id: 'burden',
      label: 'How heavy the month was',
      unit: 'rating',
      window: 'month',
      scale: { least: 1, greatest: 5 },
      acrossSchools: 'never',
    },
    { id: 'contacts', label: 'Contacts', unit: 'events', window: 'month', acrossSchools: 'sum' },
    {
      id: 'waitDays',
      label: 'Median days of waiting',
      unit: 'days',
      window: 'month',
      acrossSchools: 'never',
      acrossMonths: 'never',
      decimals: 1,
    },
  ],
  comparisons: [
    {
      code: 'az.telehealth-exceeds-membership',
      severity: 'fatal',
      parts: ['telehealth'],
      wholes: ['membership'],
      message: '{telehealth} students were seen by telehealth, but only {membership} are in membership.',
      howToFix: 'Check both numbers.',
    },
    {
      code: 'az.services-exceed-contacts',
      severity: 'confirm',
      parts: ['telehealth', 'griefGroups'],
      wholes: ['contacts'],
      message: 'There were fewer contacts ({contacts}) than students.',
      howToFix: 'Count every contact.',
    },
  ],
  contradictions: [
    {
      code: 'az.wait-without-telehealth',
      severity: 'warning',
      positive: 'waitDays',
      other: 'telehealth',
      is: 0,
      message: 'There is a wait of {waitDays} days, but 0 students.',
      howToFix: 'Write notApplicable for the wait.',
    },
  ],
  rates: [
    {
      id: 'telehealthReach',
      label: 'Telehealth reach',
      numerator: ['telehealthYtd'],
      denominator: ['membership'],
    },
  ],
  source: { title: 'Azalea Department of Education, monthly form', url: 'https://example.org/az' },
} as const satisfies MonthlyForm;
