import type { RuleSet } from './ruleSet.js';

/**
 * The built-in rule sets by id. `analyzeChart` uses `anhoej` unless told otherwise.
 *
 * @example
 * RULE_SETS.nelson.rules.map((rule) => rule.id)
 * // => ['beyond-limits', 'shift', 'trend', 'alternating', 'two-of-three', 'four-of-five', 'hugging', 'mixture']
 */
export const RULE_SETS = {
  /** Two rules that grow with the number of useful points, with the limits where a chart has them (anhoej-2015 too). */
  anhoej: {
    id: 'anhoej',
    title: 'Anhøj rules',
    published: 2014,
    source: { id: 'anhoej-2014' },
    rules: [
      {
        id: 'beyond-limits',
        title: 'a point beyond the limits',
        pattern: 'beyond',
        points: 1,
        of: 1,
        sigmas: 3,
      },
      { id: 'longest-run', title: 'an unusually long run', pattern: 'longestRun' },
      { id: 'crossings', title: 'unusually few crossings of the center line', pattern: 'crossings' },
    ],
  },
  /**
   * The run chart rules that improvement teams learn first, with the printed table for the number of runs.
   * Astronomical points are left to people.
   */
  ihi: {
    id: 'ihi',
    title: 'Run chart rules of Perla, Provost and Murray',
    published: 2011,
    source: { id: 'perla-2011' },
    runsLimits: 'table',
    rules: [
      {
        id: 'shift',
        number: 1,
        title: 'six or more points on one side of the median',
        pattern: 'shift',
        points: 6,
        onCenter: 'skipped',
      },
      {
        id: 'trend',
        number: 2,
        title: 'five or more points all rising or all falling',
        pattern: 'trend',
        points: 5,
        equals: 'skipped',
      },
      { id: 'too-few-runs', number: 3, title: 'too few runs', pattern: 'tooFewRuns' },
      { id: 'too-many-runs', number: 3, title: 'too many runs', pattern: 'tooManyRuns' },
    ],
  },
  /** The four zone rules. */
  'western-electric': {
    id: 'western-electric',
    title: 'Western Electric rules',
    published: 1956,
    source: { id: 'western-electric-1956' },
    rules: [
      {
        id: 'beyond-limits',
        number: 1,
        title: 'a point beyond the limits',
        pattern: 'beyond',
        points: 1,
        of: 1,
        sigmas: 3,
      },
      {
        id: 'two-of-three',
        number: 2,
        title: 'two of three points beyond 2 sigma on one side',
        pattern: 'beyond',
        points: 2,
        of: 3,
        sigmas: 2,
      },
      {
        id: 'four-of-five',
        number: 3,
        title: 'four of five points beyond 1 sigma on one side',
        pattern: 'beyond',
        points: 4,
        of: 5,
        sigmas: 1,
      },
      {
        id: 'shift',
        number: 4,
        title: 'eight points on one side of the center line',
        pattern: 'shift',
        points: 8,
        onCenter: 'breaks',
      },
    ],
  },
  /** The eight tests of Nelson. */
  nelson: {
    id: 'nelson',
    title: 'Nelson rules',
    published: 1984,
    source: { id: 'nelson-1984' },
    rules: [
      {
        id: 'beyond-limits',
        number: 1,
        title: 'a point beyond the limits',
        pattern: 'beyond',
        points: 1,
        of: 1,
        sigmas: 3,
      },
      {
        id: 'shift',
        number: 2,
        title: 'nine points on one side of the center line',
        pattern: 'shift',
        points: 9,
        onCenter: 'breaks',
      },
      {
        id: 'trend',
        number: 3,
        title: 'six points steadily rising or falling',
        pattern: 'trend',
        points: 6,
        equals: 'breaks',
      },
      {
        id: 'alternating',
        number: 4,
        title: 'fourteen points going up and down in turn',
        pattern: 'alternating',
        points: 14,
      },
      {
        id: 'two-of-three',
        number: 5,
        title: 'two of three points beyond 2 sigma on one side',
        pattern: 'beyond',
        points: 2,
        of: 3,
        sigmas: 2,
      },
      {
        id: 'four-of-five',
        number: 6,
        title: 'four of five points beyond 1 sigma on one side',
        pattern: 'beyond',
        points: 4,
        of: 5,
        sigmas: 1,
      },
      {
        id: 'hugging',
        number: 7,
        title: 'fifteen points within 1 sigma',
        pattern: 'hugging',
        points: 15,
        sigmas: 1,
      },
      {
        id: 'mixture',
        number: 8,
        title: 'eight points beyond 1 sigma on both sides',
        pattern: 'mixture',
        points: 8,
        sigmas: 1,
      },
    ],
  },
  /** The XmR rules of the National Health Service in England; limits of the I chart use the rounded factor 2.66. */
  'making-data-count': {
    id: 'making-data-count',
    title: 'NHS England, Making Data Count',
    published: 2019,
    source: { id: 'plotthedots' },
    limitFactor: 2.66,
    rules: [
      {
        id: 'beyond-limits',
        title: 'a point beyond the limits',
        pattern: 'beyond',
        points: 1,
        of: 1,
        sigmas: 3,
      },
      {
        id: 'two-of-three',
        title: 'two of three points in the outer third, all three on one side',
        pattern: 'beyond',
        points: 2,
        of: 3,
        sigmas: 2,
        within: 'limits',
        side: 'allPoints',
      },
      {
        id: 'shift',
        title: 'seven points on one side of the mean',
        pattern: 'shift',
        points: 7,
        onCenter: 'breaks',
      },
      {
        id: 'trend',
        title: 'seven points all rising or all falling',
        pattern: 'trend',
        points: 7,
        equals: 'breaks',
      },
    ],
  },
} as const satisfies Record<string, RuleSet>;

/** The id of a built-in rule set. */
export type RuleSetId = keyof typeof RULE_SETS;

/**
 * Tells whether a word is the id of a built-in rule set.
 *
 * @example
 * isRuleSetId('nelson')
 * // => true
 */
export function isRuleSetId(word: string): word is RuleSetId {
  return Object.hasOwn(RULE_SETS, word);
}
