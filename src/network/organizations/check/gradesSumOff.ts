import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** The grades of a count do not add up to it. */
export const gradesSumOff = {
  code: 'network.grades-sum-off',
  severity: 'warning',
  message: 'The grades of {code} on {day} add up to {sum} students; the count is {count}.',
  howToFix: 'Check the count and the grades. Leave out "byGrade" where not every grade is known.',
  params: { code: 'key', day: 'key', sum: 'value', count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) =>
    listedIn(registry).flatMap(([i, { code, enrollment }]) =>
      (enrollment ?? []).flatMap(({ on: day, count, byGrade }, n) => {
        if (!code || !day || count === undefined || !byGrade) return [];
        const sum = Object.values(byGrade).reduce((total, students) => total + students, 0);
        const path = ['organizations', i, 'enrollment', n, 'byGrade'];
        return sum === count ? [] : [breachAt(path, { code, day, sum, count })];
      }),
    ),
} as const satisfies RegistryRule;
