import type { ProfileRule } from './profileContext.js';

/** The grades of the profile are not those of the registry. */
export const gradesDiffer = {
  code: 'system.grades-differ',
  severity: 'confirm',
  message: 'The grades served do not match the grades with students in the registry.',
  howToFix: 'Compare both lists. If grades were added or moved since then, confirm.',
  params: {},
  needs: ['organization'],
  basis: 'proposed',
  source: { id: 'project', at: 'f04' },
  check({ context }, { organization }) {
    if (!context?.gradesServed || !organization) return [];
    const served = new Set<string>(context.gradesServed);
    const isSame =
      served.size === organization.grades.length && organization.grades.every((grade) => served.has(grade));
    return isSame ? [] : [{ field: 'context.gradesServed', params: {}, path: ['context', 'gradesServed'] }];
  },
} as const satisfies ProfileRule;
