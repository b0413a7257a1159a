import type { Rule } from '../../core/rule.js';

/** A sheet names an instrument that nobody knows here. */
export const instrumentUnknown = {
  code: 'exchange.instrument-unknown',
  severity: 'fatal',
  message: 'The sheet does not name an instrument that is known here. Known: {expected}.',
  howToFix:
    'Correct "instrument", or pass the definition of your own instrument. In a command, add --instrument FILE.',
  params: { expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x05' },
} as const satisfies Rule;
