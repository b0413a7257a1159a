import type { Rule } from '../../core/rule.js';

// What can be wrong with the options of a chart, and what its reader should know.

/** An option does not fit the data. */
export const optionOutOfRange = {
  code: 'spc.option-out-of-range',
  severity: 'fatal',
  message: 'The option {option} does not fit a chart of {count} points.',
  howToFix:
    'Points count from 1 in the order of x. Phases end before the last point, and a baseline ends within its phase. Factors are above zero and not above a million. Words must be ones that the option offers. A center line must be a value that the chart can have.',
  params: { option: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q04' },
} as const satisfies Rule;

/** Center line and limits rest on few points. */
export const fewPoints = {
  code: 'spc.few-points',
  severity: 'warning',
  message:
    'Phase {phase} has few values: {count}. At least {least} are advised; a school year has 10 months.',
  howToFix: 'Treat the chart as provisional. Add months of the year before, or weeks, and add limits later.',
  params: { phase: 'place', count: 'place', least: 'limit' },
  basis: 'published',
  source: { id: 'perla-2011' },
} as const satisfies Rule;

/** Some points have no value. */
export const gapsSteppedOver = {
  code: 'spc.gaps-stepped-over',
  severity: 'info',
  message: 'Points without a value that were skipped: {count}.',
  howToFix: 'No change is needed. If a month was really zero, report 0.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q01' },
} as const satisfies Rule;

/** Denominators are too small for the limits of a chart of shares or rates. */
export const smallDenominators = {
  code: 'spc.small-denominators',
  severity: 'warning',
  message: 'Points at which fewer than {least} cases are expected: {count}. The limits are wrong there.',
  howToFix: 'Combine months, or plot the cases or days between events (g, t).',
  params: { count: 'place', least: 'limit' },
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'section 7.2: np of at least 5 for the normal approximation' },
} as const satisfies Rule;

/** Denominators differ widely. */
export const denominatorsVaryWidely = {
  code: 'spc.denominators-vary-widely',
  severity: 'warning',
  message:
    'The largest denominator is at least {greatest} times the smallest, so some points are much less certain than others.',
  howToFix: 'Look at the limits of each point, not only at its height. Check the small denominators.',
  params: { greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'q05' },
} as const satisfies Rule;

/** All values of a phase are equal. */
export const zeroVariation = {
  code: 'spc.zero-variation',
  severity: 'warning',
  message: 'All values of phase {phase} are the same, so there is no variation to judge.',
  howToFix: 'Check that the values were measured again each time.',
  params: { phase: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q05' },
} as const satisfies Rule;

/** Patterns of moving ranges are not judged. */
export const patternsNotJudged = {
  code: 'spc.patterns-not-judged',
  severity: 'info',
  message:
    'On an MR chart only single points of the rule set are judged. Neighboring moving ranges share a value, so runs of them mean nothing.',
  howToFix: 'Look for patterns on the I chart of the same data.',
  params: {},
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'section 6.4' },
} as const satisfies Rule;

/** Subgroups are too large for ranges. */
export const subgroupsTooLargeForRanges = {
  code: 'spc.subgroups-too-large-for-ranges',
  severity: 'warning',
  message: 'Subgroups of more than {greatest} values: {count}. Their ranges are not used.',
  howToFix: 'Use sigma from standard deviations (sigmaFrom), and an S chart instead of an R chart.',
  params: { count: 'place', greatest: 'limit' },
  basis: 'published',
  source: { id: 'montgomery-2012', at: 'section 6.2: ranges lose efficiency above 10 values' },
} as const satisfies Rule;

/** Shares of few units. */
export const smallSamples = {
  code: 'spc.small-samples',
  severity: 'info',
  message:
    'Points with fewer than {least} students or units: {count}. Limits of a share are only a rough guide there.',
  howToFix: 'Combine months or groups if you can. If not, look at more than one point before you act.',
  params: { count: 'place', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'q07' },
} as const satisfies Rule;

/** Many times or counts between events are equal. */
export const valuesTied = {
  code: 'spc.values-tied',
  severity: 'info',
  message:
    'Values that are equal to one before them: {count} of {all}. T and G charts expect few of these, and their limits and runs are less exact.',
  howToFix: 'Record times more exactly, such as days and hours, or count cases instead of days.',
  params: { count: 'place', all: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q07' },
} as const satisfies Rule;
