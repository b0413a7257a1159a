import type { Rule } from '../../core/rule.js';

// What can be wrong with the observations of a chart.

/** A value is not a finite number. */
export const valueNotFinite = {
  code: 'spc.value-not-finite',
  severity: 'fatal',
  message: 'Observation {place}: {field} is not a finite number.',
  howToFix: 'Give a number, or null for a gap. A gap is skipped and never counts as zero.',
  params: { place: 'place', field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'q02' },
} as const satisfies Rule;

/** A number is too large to be computed with, or a denominator too near zero. */
export const valueOutOfRange = {
  code: 'spc.value-out-of-range',
  severity: 'fatal',
  message: 'Observation {place}: {field} is too large to compute with, or too close to zero to divide by.',
  howToFix: 'Correct the number. Numbers can be up to 1e50, and denominators no smaller than 1e-50.',
  params: { place: 'place', field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'q02' },
} as const satisfies Rule;

/** A count, or a denominator, is below zero. */
export const countBelowZero = {
  code: 'spc.count-below-zero',
  severity: 'fatal',
  message: 'Observation {place}: {field} is below zero, but a count cannot be.',
  howToFix: 'Correct the number. If values below zero are meant, use a chart for measurements (i).',
  params: { place: 'place', field: 'key' },
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'chapter 7' },
} as const satisfies Rule;

/** A time between events is not above zero. */
export const timeNotPositive = {
  code: 'spc.time-not-positive',
  severity: 'fatal',
  message: 'Observation {place}: the time between two events is not above zero.',
  howToFix: 'Record times exactly enough that two events never share one, or plot cases between events (g).',
  params: { place: 'place' },
  basis: 'published',
  source: { id: 'nelson-1994' },
} as const satisfies Rule;

/** A numerator is larger than its denominator. */
export const numeratorExceedsDenominator = {
  code: 'spc.numerator-exceeds-denominator',
  severity: 'confirm',
  message:
    'Observation {place}: the numerator is larger than the denominator, so more than all were counted.',
  howToFix: 'Correct the numbers. If one student can count several times, use a chart for rates (u).',
  params: { place: 'place' },
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'section 7.2: a P chart counts each unit once' },
} as const satisfies Rule;

/** Events were counted where the denominator is zero. */
export const eventsWithoutDenominator = {
  code: 'spc.events-without-denominator',
  severity: 'confirm',
  message: 'Observation {place}: something was counted, but the denominator is zero.',
  howToFix:
    'Correct the denominator. Until then the point has no value; its count is part of the center line and counts as above it.',
  params: { place: 'place' },
  basis: 'published',
  source: { id: 'qicharts2' },
} as const satisfies Rule;

/** A chart of shares or rates has no denominators. */
export const denominatorsMissing = {
  code: 'spc.denominators-missing',
  severity: 'fatal',
  message: 'The {chart} chart needs denominators (n), but no observation has one.',
  howToFix:
    'Give n with each observation, or use a chart without denominators: c for counts, i for measurements.',
  params: { chart: 'key' },
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'chapter 7' },
} as const satisfies Rule;

/** An observation has no place on the time axis. */
export const xMissing = {
  code: 'spc.x-missing',
  severity: 'warning',
  message: 'Observation {place} has no x and is left out.',
  howToFix: 'Give the month or number that the value belongs to.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q03' },
} as const satisfies Rule;

/** A place on the time axis is neither a number nor text. */
export const xKindUnknown = {
  code: 'spc.x-kind-unknown',
  severity: 'fatal',
  message: 'The x of observation {place} is of the kind {kind}, which cannot be put on the time axis.',
  howToFix:
    'Give a number, or a time as text such as 2020-10 or 2020-10-05. A Date becomes such a text by toISOString().slice(0, 10).',
  params: { place: 'place', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'q03' },
} as const satisfies Rule;

/** Places on the time axis are partly numbers and partly text. */
export const xKindsMixed = {
  code: 'spc.x-kinds-mixed',
  severity: 'fatal',
  message: 'Some x are numbers and others text, so the points have no order.',
  howToFix: 'Write all x in the same way: numbers, or text that sorts by time such as 2020-10.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q03' },
} as const satisfies Rule;

/** Places on the time axis are text that no order in time can be read from. */
export const xNotTime = {
  code: 'spc.x-not-time',
  severity: 'warning',
  message:
    'The x of observation {place} is not a time that can be put in order, so all points stay in the order in which they came.',
  howToFix:
    'Make sure that the rows run from oldest to newest. Or write every x in the same way: a month such as 2020-10, a day such as 2020-10-05, a school year such as 2020-21, a week such as 2020-W41, or a number.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q03' },
} as const satisfies Rule;

/** There is no value to draw. */
export const noValues = {
  code: 'spc.no-values',
  severity: 'fatal',
  message: 'The observations have no values.',
  howToFix: 'Give at least one value. With fewer than a dozen, use a run chart.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q05' },
} as const satisfies Rule;
