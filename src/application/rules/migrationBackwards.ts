import type { Rule } from '../../core/rule.js';

/** An application cannot be carried over to an earlier form, or to a cohort that takes no applications. */
export const migrationBackwards = {
  code: 'application.migration-backwards',
  severity: 'fatal',
  message: 'An application on {from} cannot be carried over to {to}.',
  howToFix: 'Carry it over to a later form, or write a new application.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: 'design D15',
} as const satisfies Rule;
