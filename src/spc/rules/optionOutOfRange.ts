import type { Rule } from '../../core/rule.js';

/** An option does not fit the data. */
export const optionOutOfRange = {
  code: 'spc.option-out-of-range',
  severity: 'fatal',
  message: 'The option {option} does not fit a chart of {count} points.',
  howToFix:
    'Points count from 1 in the order of x. Phases end before the last point, a baseline ends within its phase, factors lie above zero and not above a million, words are those that the option offers, and a center line is a value the chart can have.',
  params: { option: 'key', count: 'value' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
