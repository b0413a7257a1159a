import { schoolYearOf } from '../../../core/schoolYear.js';
import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A plan is for a school year in which it does not begin, or that was over when it was agreed. */
export const planOutsideSchoolYear = {
  code: 'system.plan-outside-school-year',
  severity: 'confirm',
  message: 'The plan is for the school year {schoolYear}, but "{field}" is {day}.',
  howToFix: 'Correct the day or the school year.',
  params: { schoolYear: 'key', field: 'key', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ schoolYear, from, agreedOn }, { schoolYearStarts }) {
    if (!schoolYear) return [];
    const yearOf = (day: string) => schoolYearOf(day.slice(0, 7), schoolYearStarts);
    return [
      ...(from && yearOf(from) !== schoolYear
        ? [breachAt(['from'], { schoolYear, field: 'from', day: from })]
        : []),
      // A plan may be agreed long before its year, and not after it.
      ...(agreedOn && yearOf(agreedOn) > schoolYear
        ? [breachAt(['agreedOn'], { schoolYear, field: 'agreedOn', day: agreedOn })]
        : []),
    ];
  },
} as const satisfies PlanRule;
