import type { Rule } from '../../core/rule.js';

/** A chart of shares or rates has no denominators. */
export const denominatorsMissing = {
  code: 'spc.denominators-missing',
  severity: 'fatal',
  message: 'The {chart} chart needs denominators (n), and no observation has one.',
  howToFix:
    'Give n with each observation, or take a chart without denominators: c for counts, i for measurements.',
  params: { chart: 'key' },
  basis: 'published',
  source: 'Montgomery, chapter 7',
} as const satisfies Rule;
