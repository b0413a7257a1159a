import { breachAt } from '../../../form/breaches.js';
import { daysOfYear, type LearningRule } from '../learningRule.js';

/** A day of an entry is not in the school year of the record. */
export const learningOutsideYear = {
  code: 'network.learning-outside-year',
  severity: 'confirm',
  message: 'A learning model of {code} has the day {day}, which is not in the school year {schoolYear}.',
  howToFix: 'Correct the day, or write it in the record of its own year. Confirm if summer school is meant.',
  params: { code: 'key', day: 'key', schoolYear: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check({ schoolYear, entries = [] }, { cohort }) {
    const year = daysOfYear(schoolYear, cohort?.schoolYearStarts);
    if (!year || !schoolYear) return [];
    return entries.flatMap(({ organization: code, ...entry }, place) =>
      (['from', 'to'] as const).flatMap((key) => {
        const day = entry[key];
        const isInside = !day || (day >= year.first && day <= year.last);
        return isInside || !code ? [] : [breachAt(['entries', place, key], { code, day, schoolYear })];
      }),
    );
  },
} as const satisfies LearningRule;
