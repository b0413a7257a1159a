/** How a chart makes one plotted value of the observations of one x. */
export type Plotted = 'value' | 'ratio' | 'sum' | 'mean' | 'standardDeviation' | 'range' | 'movingRange';

/** A chart as data: its name, what it plots, what it needs and when to use it. */
export interface ChartDefinition {
  readonly name: string;
  readonly plots: Plotted;
  /** `never`: denominators are passed over; `optional`: used where given; `required`: without them there is no chart. */
  readonly denominators: 'never' | 'optional' | 'required';
  /** The smallest value that makes sense: counts may be 0, times may not. */
  readonly values: 'any' | 'notNegative' | 'positive';
  readonly use: string;
  readonly source: string;
}

/**
 * The fifteen charts.
 *
 * @example
 * CHARTS.pp.name
 * // => "P' chart"
 */
export const CHARTS = {
  /** Median as center line, no limits; `medianOf` gives the center. */
  run: {
    name: 'Run chart',
    plots: 'value',
    denominators: 'optional',
    values: 'any',
    use: 'Any measure; the right start while there are fewer than a dozen points.',
    source: 'Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51',
  },
  /** Mean and moving ranges; see `individualsLimits`. */
  i: {
    name: 'I chart (XmR)',
    plots: 'value',
    denominators: 'optional',
    values: 'any',
    use: 'One measurement a month: days, scores, percentages of like-sized groups.',
    source: 'Wheeler, Understanding Variation, 1993',
  },
  /** Moving ranges; see `movingRangeLimits`. */
  mr: {
    name: 'MR chart',
    plots: 'movingRange',
    denominators: 'optional',
    values: 'any',
    use: 'The month-to-month change that belongs to an I chart.',
    source: 'Montgomery, Introduction to Statistical Quality Control, section 6.4',
  },
  /** Individuals that stand for different amounts of data; see `iPrimeLimits`. */
  ip: {
    name: "I' chart",
    plots: 'ratio',
    denominators: 'optional',
    values: 'any',
    use: 'One measurement a month where the months rest on different amounts of data.',
    source: "Taylor, Normalized Individuals Control Chart (I' chart), 2017",
  },
  /** Means of subgroups; see `xbarLimits`. */
  xbar: {
    name: 'Xbar chart',
    plots: 'mean',
    denominators: 'never',
    values: 'any',
    use: 'Several measurements a month: the mean of each month.',
    source: 'Montgomery, section 6.2 and 6.3',
  },
  /** Ranges of subgroups; see `rLimits`. */
  r: {
    name: 'R chart',
    plots: 'range',
    denominators: 'never',
    values: 'any',
    use: 'Several measurements a month, at most 25: the spread within each month, by its range.',
    source: 'Montgomery, section 6.2',
  },
  /** Standard deviations of subgroups; see `sLimits`. */
  s: {
    name: 'S chart',
    plots: 'standardDeviation',
    denominators: 'never',
    values: 'any',
    use: 'Several measurements a month: the spread within each month.',
    source: 'Montgomery, section 6.3',
  },
  /** Times between events on a scale that makes them near normal; see `tLimits`. */
  t: {
    name: 'T chart',
    plots: 'value',
    denominators: 'never',
    values: 'positive',
    use: 'Rare events: the time from one to the next.',
    source: 'Nelson, Journal of Quality Technology 1994;26:239-240',
  },
  /** Cases between events; see `gLimits`. */
  g: {
    name: 'G chart',
    plots: 'value',
    denominators: 'never',
    values: 'notNegative',
    use: 'Rare events: the number of cases from one to the next.',
    source: 'Benneyan, Health Care Management Science 2001;4:305-318',
  },
  /** Counts with the same chance every month; see `cLimits`. */
  c: {
    name: 'C chart',
    plots: 'sum',
    denominators: 'never',
    values: 'notNegative',
    use: 'Events a month where the number that could happen is about the same every month.',
    source: 'Montgomery, section 7.3',
  },
  /** Counts of students of groups of known size; see `npLimits`. */
  np: {
    name: 'NP chart',
    plots: 'sum',
    denominators: 'required',
    values: 'notNegative',
    use: 'Students with something, of groups of the same size.',
    source: 'Montgomery, section 7.2',
  },
  /** Events for each unit; see `uLimits`. */
  u: {
    name: 'U chart',
    plots: 'ratio',
    denominators: 'required',
    values: 'notNegative',
    use: 'Events for each student, day or hour, where one student may have several.',
    source: 'Montgomery, section 7.3',
  },
  /** Events for each unit where months differ more than chance; see `uPrimeLimits`. */
  up: {
    name: "U' chart",
    plots: 'ratio',
    denominators: 'required',
    values: 'notNegative',
    use: 'As the U chart, with large denominators.',
    source: 'Laney, Quality Engineering 2002;14:531-537',
  },
  /** Shares; see `pLimits`. */
  p: {
    name: 'P chart',
    plots: 'ratio',
    denominators: 'required',
    values: 'notNegative',
    use: 'Students with something, of all students: each student counts once.',
    source: 'Montgomery, section 7.2',
  },
  /** Shares where months differ more than chance; see `pPrimeLimits`. */
  pp: {
    name: "P' chart",
    plots: 'ratio',
    denominators: 'required',
    values: 'notNegative',
    use: 'As the P chart, with large denominators.',
    source: 'Laney, Quality Engineering 2002;14:531-537',
  },
} as const satisfies Record<string, ChartDefinition>;

/** The id of a chart. */
export type ChartId = keyof typeof CHARTS;

/**
 * Tells whether a word is the id of a chart.
 *
 * @example
 * isChartId('xmr')
 * // => false
 */
export function isChartId(word: string): word is ChartId {
  return Object.hasOwn(CHARTS, word);
}
