import type { Rule } from '../../core/rule.js';

// What a series is that no chart can judge.

/** A series counts from the beginning of the year. */
export const seriesCumulative = {
  code: 'spc.series-cumulative',
  severity: 'warning',
  message:
    'The numbers of this series count from the beginning of the year, so each holds those before it. A steady process looks like a climb: signals are shown, but do not count as an improvement or a concern.',
  howToFix:
    'Chart what each month added. toSeries of csmhs/monthly gives that unless values: asReported is asked for.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q06' },
} as const satisfies Rule;

/** Values whose kind nobody has said look like a running total. */
export const valuesLookCumulative = {
  code: 'spc.values-look-cumulative',
  severity: 'warning',
  message:
    'The values never fall within a year and climb in a straight line, as numbers do that count from the beginning of the year. Signals are shown, but do not count as an improvement or a concern.',
  howToFix:
    'If each number holds those before it, chart what each month added. If each number counts its own month only, say so: give a series with window: period.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q06' },
} as const satisfies Rule;

/** A denominator loses those who were counted before. */
export const denominatorShrinks = {
  code: 'spc.denominator-shrinks',
  severity: 'warning',
  message:
    'The denominator leaves out everyone who was counted before in the year, so it shrinks. A steady number of students then looks like a climb: signals are shown, but do not count as an improvement or a concern.',
  howToFix: 'Look at the numbers themselves too, or chart the share of all students.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q06' },
} as const satisfies Rule;
