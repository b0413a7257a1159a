import { schoolsByLevel } from '../profile/schoolsByLevel.js';
import type { ProfileRule } from './profileContext.js';

/** The schools by level do not add up to the schools of the registry. */
export const schoolsDiffer = {
  code: 'system.schools-differ',
  severity: 'confirm',
  message: 'The schools by level add up to {sum}, but the registry has {expected}.',
  howToFix: 'Count each school once, under the level that fits best.',
  params: { sum: 'value', expected: 'value' },
  needs: ['organization'],
  basis: 'proposed',
  source: { id: 'project', at: 'f04' },
  check({ context }, { organization }) {
    const sum = schoolsByLevel(context);
    if (!organization || sum === null) return [];
    if (sum === organization.schools) return [];
    const params = { sum, expected: organization.schools };
    return [{ field: 'context.schoolsByLevel', params, path: ['context', 'schoolsByLevel'] }];
  },
} as const satisfies ProfileRule;
