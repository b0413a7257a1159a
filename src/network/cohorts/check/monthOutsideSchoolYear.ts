import { monthsOfSchoolYear } from '../../../core/schoolYear.js';
import { breachAt } from '../../../form/breaches.js';
import type { CohortRule } from '../cohortRule.js';

/** A month of the cohort lies outside its school year. */
export const monthOutsideSchoolYear = {
  code: 'network.month-outside-school-year',
  severity: 'warning',
  message: 'The month {month} is outside the school year {schoolYear}, which lasts from {first} to {last}.',
  howToFix:
    'Check the month, the school year and the month in which school years begin. If the collaborative lasts longer than a school year, leave it as it is.',
  params: { month: 'key', schoolYear: 'key', first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check({ schoolYear, schoolYearStarts, firstMonth, lastMonth, optionalMonths }) {
    if (!schoolYear) return [];
    const months = monthsOfSchoolYear(schoolYear, schoolYearStarts ?? undefined);
    const [first, last] = [months[0]!, months.at(-1)!];
    const places = [
      [['firstMonth'], firstMonth],
      [['lastMonth'], lastMonth],
      ...(optionalMonths ?? []).map((month, i) => [['optionalMonths', i], month] as const),
    ] as const;
    return places.flatMap(([path, month]) =>
      month && (month < first || month > last) ? [breachAt(path, { month, schoolYear, first, last })] : [],
    );
  },
} as const satisfies CohortRule;
