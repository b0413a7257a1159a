import type { Rule } from '../../core/rule.js';

/** A place on the time axis is neither a number nor text. */
export const xKindUnknown = {
  code: 'spc.x-kind-unknown',
  severity: 'fatal',
  message: 'The x of observation {place} is of the kind {kind}, which has no place on the time axis.',
  howToFix:
    'Pass a number, or a time as text such as 2020-10 or 2020-10-05. A Date becomes such a text by toISOString().slice(0, 10).',
  params: { place: 'place', kind: 'key' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
