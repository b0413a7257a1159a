import type { Rule } from '../../core/rule.js';

// What protecting small counts cost whole groups of counts. These findings may be handed out: they hold no count.

/** The school counts of linked measures are left out: the linked table was too large, or could not be made safe. */
export const schoolCountsLeftOut = {
  code: 'monthly.school-counts-left-out',
  severity: 'warning',
  message:
    '{organization}: the counts of its schools are left out for {measure} and the measures linked to it, {first} to {last}.',
  howToFix:
    'Protect fewer months or measures at a time, or give the policy more steps. The counts of the district are shown where they may be.',
  params: ['organization', 'measure', 'first', 'last'],
  basis: 'proposed',
  source: 'proposed with the room disclosure: a step budget instead of time',
} as const satisfies Rule;

/** All counts of linked measures are left out: even without the schools the table could not be made safe. */
export const countsLeftOut = {
  code: 'monthly.counts-left-out',
  severity: 'warning',
  message:
    '{organization}: all counts are left out for {measure} and the measures linked to it, {first} to {last}.',
  howToFix: 'Protect fewer months or measures at a time, or give the policy more steps.',
  params: ['organization', 'measure', 'first', 'last'],
  basis: 'proposed',
  source: 'proposed with the room disclosure: impossible is an answer',
} as const satisfies Rule;
