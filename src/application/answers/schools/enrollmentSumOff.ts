import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * The students of the schools do not add up to the students of the organization, within 2 percent.
 *
 * Judged only where the organization and every school listed have a number.
 */
export const enrollmentSumOff = {
  code: 'application.enrollment-sum-off',
  severity: 'confirm',
  message: 'The schools have {sum} students in total, but the enrollment is {count}.',
  howToFix: 'Check the numbers, their dates, and whether a school is missing. If both are right, confirm.',
  params: { sum: 'value', count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'a03' },
  sections: ['context'],
  reads: ['context.enrollment.count', 'context.schools.enrollment'],
  check({ context }) {
    const count = context?.enrollment?.count;
    const students = entriesOf(context?.schools).map(([, school]) => school.enrollment);
    if (!count || students.length === 0) return [];
    let sum = 0;
    for (const one of students) {
      if (one === undefined || one === null) return [];
      sum += one;
    }
    if (Math.abs(sum - count) * 50 <= count) return [];
    return [breachAt(['context', 'enrollment', 'count'], { sum, count })];
  },
} as const satisfies ApplicationRule;
