import type { Rule } from '../../core/rule.js';

/** An application cannot be carried over to an earlier version of its form. */
export const migrationBackwards = {
  code: 'application.migration-backwards',
  severity: 'fatal',
  message: 'An application on {from} cannot be moved to {to}.',
  howToFix: 'Move it to a later form, or write a new application.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
} as const satisfies Rule;

/** The cohort takes no applications, so there is no form to carry an application over to. */
export const callMissing = {
  code: 'application.call-missing',
  severity: 'fatal',
  message: 'The cohort {cohort} takes no applications.',
  howToFix: 'Choose a cohort with a call for applications, or add the call to the cohort.',
  params: { cohort: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a13' },
} as const satisfies Rule;

/** Rules on migration, in the order of report. */
export const MIGRATION_RULES = [migrationBackwards, callMissing] as const;
