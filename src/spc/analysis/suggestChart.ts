import { mayBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { ENOUGH_FOR_LIMITS } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { Observation } from '../charts/observation.js';
import { factsOf } from '../series/factsOf.js';
import {
  type AdvisedAgainst,
  CHART_OF_KIND,
  controlChart,
  type SuggestedChart,
} from '../suggest/controlChart.js';
import type { SeriesSight } from '../suggest/sight.js';
import { sightsOf } from '../suggest/sightsOf.js';
import { CHART_SERIES } from './chartKinds.js';
import type { ChartSeries, SeriesKind } from './chartSeries.js';
import { hasPlace, observationsOf } from './checkObservations.js';
import { gatherPoints } from './gatherPoints.js';

/** The chart to draw, others that come into question, and what speaks against which. */
export interface ChartSuggestion extends SuggestedChart {
  readonly kind: SeriesKind;
  readonly alternatives: readonly SuggestedChart[];
  /** What the series says of itself and what its numbers show. */
  readonly saw: readonly SeriesSight[];
  readonly advisesAgainst: readonly AdvisedAgainst[];
}

/**
 * Suggests a chart for a series, with the reason in words.
 *
 * Fewer than 12 values make a run chart; a school year has 10. Otherwise the kind of data decides, then what was seen of
 * the series (`saw`): what its numbers stand for, whether they look like a running total, how many cases are expected,
 * zeros, whether months differ more than by chance, how large denominators are, and whether neighboring values are alike.
 * Charts that would mislead are named with the reason (`advisesAgainst`).
 *
 * @throws RangeError for a kind that does not exist; TypeError where there is no list of rows
 * @example
 * suggestChart({ kind: 'share', observations: [{ x: '2020-10', y: 354, n: 2149 }] }).chart
 * // => 'run'
 * @example
 * suggestChart({ window: 'yearToDate', observations: [{ x: '2020-09', y: 20 }, { x: '2020-10', y: 40 }] }).saw[0].says
 * // => 'The numbers count from the beginning of the year, so each holds those before it.'
 */
export function suggestChart(series: ChartSeries): ChartSuggestion {
  const read = readOptions<ChartSeries>(series, CHART_SERIES, 'suggestChart');
  const { observations, kind: given } = read;
  const isGuessed = given === undefined || given === null;
  mayBe({ oneOf: Object.keys(CHART_OF_KIND) }, given, 'suggestChart', 'kind');
  const rows = observationsOf(observations, 'suggestChart').filter(
    ({ x, y, n }) => hasPlace(x) && isUsable(y) && (n === undefined || isUsable(n)),
  );
  const kind = given ?? guessKind(rows);
  const points = gatherPoints(CHART_OF_KIND[kind], rows, 'mean');
  const values = points.y.filter(Number.isFinite).length;
  const guess = isGuessed ? ` The numbers look like a ${kind}; say so with kind if they are not.` : '';
  const saw = sightsOf(factsOf(read), kind, points);
  const { chosen, against: advisesAgainst } = controlChart(kind, points, saw);
  const run = { chart: 'run', reason: 'A run chart needs no assumption about the data.' } as const;
  if (values >= ENOUGH_FOR_LIMITS) {
    const others = alternativesOf(kind, chosen.chart, run);
    const isFit = ({ chart }: SuggestedChart) => advisesAgainst.every((one) => one.chart !== chart);
    const alternatives = others.filter(isFit);
    return { ...chosen, reason: chosen.reason + guess, kind, alternatives, saw, advisesAgainst };
  }
  const count = values === 1 ? 'There is 1 value' : `There are ${values} values`;
  const few = `${count}, too few for control limits; a run chart needs no limits.`;
  const isRun = chosen.chart === 'run';
  const reason = isRun && advisesAgainst.length > 0 ? `${few} ${chosen.reason}` : few;
  const later = { ...chosen, reason: `From ${ENOUGH_FOR_LIMITS} values on: ${chosen.reason}` };
  return {
    chart: 'run',
    reason: reason + guess,
    kind,
    alternatives: isRun ? [] : [later],
    saw,
    advisesAgainst,
  };
}

function alternativesOf(kind: SeriesKind, chart: ChartId, run: SuggestedChart): SuggestedChart[] {
  const others: readonly ChartId[] =
    kind === 'share'
      ? ['p', 'pp']
      : kind === 'rate'
        ? ['u', 'up']
        : kind === 'measurement'
          ? ['i', 'c']
          : ['i'];
  return [
    ...(chart === 'run' ? [] : [run]),
    ...others
      .filter((other) => other !== chart)
      .map((other) => ({ chart: other, reason: CHARTS[other].use })),
  ];
}

function guessKind(rows: readonly Observation[]): SeriesKind {
  const complete = rows.filter(({ y, n }) => typeof y === 'number' && typeof n === 'number');
  if (complete.length === 0) return 'measurement';
  if (!complete.every(({ y }) => Number.isInteger(y) && y! >= 0)) return 'measurement';
  return complete.every(({ y, n }) => y! <= n!) ? 'share' : 'rate';
}

function isUsable(value: number | null | undefined): boolean {
  return value === null || value === undefined || Number.isFinite(value);
}
