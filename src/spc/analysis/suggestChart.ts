import { mayBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { ENOUGH_FOR_LIMITS, EXPECTED_CASES } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { Observation } from '../charts/observation.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { pPrimeLimits } from '../limits/pPrimeLimits.js';
import { uPrimeLimits } from '../limits/uPrimeLimits.js';
import { CHART_SERIES } from './chartKinds.js';
import type { ChartSeries, SeriesKind } from './chartSeries.js';
import { hasPlace, observationsOf } from './checkObservations.js';
import { gatherPoints } from './gatherPoints.js';

/** A chart with the reason for it. */
export interface SuggestedChart {
  readonly chart: ChartId;
  readonly reason: string;
}

/** The chart to draw, and others that come into question. */
export interface ChartSuggestion extends SuggestedChart {
  readonly kind: SeriesKind;
  readonly alternatives: readonly SuggestedChart[];
}

/** Mean denominator from which chance alone hardly moves a share (Provost and Murray). */
const LARGE = 2000;

/** Sigma of z from which months differ clearly more than by chance; a choice of this project. */
const OVERDISPERSED = 1.5;

/**
 * Suggests a chart for a series, with the reason in words.
 *
 * Fewer than 12 values make a run chart; a school year has 10. Otherwise the kind of data decides, then the
 * size of the denominators and whether months differ more than by chance.
 *
 * @throws RangeError for a kind that does not exist; TypeError where there is no list of rows
 * @example
 * suggestChart({ kind: 'share', observations: [{ x: '2020-10', y: 354, n: 2149 }] }).chart
 * // => 'run'
 */
export function suggestChart(series: ChartSeries): ChartSuggestion {
  const { observations, kind: given } = readOptions<ChartSeries>(series, CHART_SERIES, 'suggestChart');
  const isGuessed = given === undefined || given === null;
  mayBe({ oneOf: Object.keys(CHART_OF_KIND) }, given, 'suggestChart', 'kind');
  const rows = observationsOf(observations, 'suggestChart').filter(
    ({ x, y, n }) => hasPlace(x) && isUsable(y) && (n === undefined || isUsable(n)),
  );
  const kind = given ?? guessKind(rows);
  const points = gatherPoints(CHART_OF_KIND[kind], rows, 'mean');
  const values = points.y.filter(Number.isFinite).length;
  const guess = isGuessed ? ` The numbers look like a ${kind}; say so with kind if they are not.` : '';
  const control = controlChart(kind, points);
  const run = { chart: 'run', reason: 'A run chart needs no assumption about the data.' } as const;
  if (values >= ENOUGH_FOR_LIMITS) {
    return {
      ...control,
      reason: control.reason + guess,
      kind,
      alternatives: alternativesOf(kind, control.chart, run),
    };
  }
  const count = values === 1 ? 'There is 1 value' : `There are ${values} values`;
  const reason = `${count}, too few for control limits; a run chart needs no limits.${guess}`;
  const later = { ...control, reason: `From ${ENOUGH_FOR_LIMITS} values on: ${control.reason}` };
  return { chart: 'run', reason, kind, alternatives: control.chart === 'run' ? [] : [later] };
}

const CHART_OF_KIND = {
  share: 'p',
  rate: 'u',
  count: 'c',
  measurement: 'i',
  timeBetween: 't',
  casesBetween: 'g',
} as const satisfies Record<SeriesKind, ChartId>;

function controlChart(kind: SeriesKind, points: PointColumns): SuggestedChart {
  if (kind === 'share' || kind === 'rate') return ratioChart(kind, points);
  const chart = CHART_OF_KIND[kind];
  if (kind === 'measurement' && points.count.some((count) => count > 1)) {
    return { chart: 'xbar', reason: `${CHARTS.xbar.use} Draw the S chart with it.` };
  }
  return { chart, reason: CHARTS[chart].use };
}

function ratioChart(kind: 'share' | 'rate', points: PointColumns): SuggestedChart {
  const limits = kind === 'share' ? pPrimeLimits : uPrimeLimits;
  const { center, sigmaZ } = limits(points.sum, points.n, { screenAt: null });
  const [plain, primed] = kind === 'share' ? (['p', 'pp'] as const) : (['u', 'up'] as const);
  const sizes = points.n.filter((size) => size > 0);
  const isSmall = (size: number) =>
    size * center! < EXPECTED_CASES || (kind === 'share' && size * (1 - center!) < EXPECTED_CASES);
  if (center === null || sizes.filter(isSmall).length * 4 > sizes.length) {
    return {
      chart: 'run',
      reason: `At many points fewer than ${EXPECTED_CASES} cases are expected, so limits would mislead. Put months together, or count the days or cases between events (t, g).`,
    };
  }
  if (sigmaZ !== null && sigmaZ >= OVERDISPERSED) {
    return {
      chart: primed,
      reason: `Months differ ${sigmaZ.toFixed(1)} times as much as chance alone would make them.`,
    };
  }
  if (sizes.reduce((sum, size) => sum + size, 0) >= LARGE * sizes.length) {
    return { chart: primed, reason: `Denominators are large (${LARGE} or more on average).` };
  }
  return { chart: plain, reason: CHARTS[plain].use };
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
