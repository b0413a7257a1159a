import type { SeriesKind } from '../analysis/chartSeries.js';
import { EXPECTED_CASES } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { meanOf } from '../runs/meanOf.js';
import type { SeriesSight, SeriesSightId } from './sight.js';

/** A chart with the reason for it. */
export interface SuggestedChart {
  readonly chart: ChartId;
  readonly reason: string;
}

/** A chart that would mislead, with the reason in words and what was seen of the series that makes it so. */
export interface AdvisedAgainst extends SuggestedChart {
  readonly because: SeriesSightId;
}

/** What a kind of numbers is drawn with where nothing speaks against it. */
export const CHART_OF_KIND = {
  share: 'p',
  rate: 'u',
  count: 'c',
  measurement: 'i',
  timeBetween: 't',
  casesBetween: 'g',
} as const satisfies Record<SeriesKind, ChartId>;

/** Where values differ more than by chance. */
const WIDER = { p: 'pp', u: 'up', c: 'i' } as const satisfies Partial<Record<ChartId, ChartId>>;

/** Charts whose limits come from how far neighboring values lie apart. */
const BY_NEIGHBORS: readonly ChartId[] = ['i', 'pp', 'up', 't'];

/** Mean denominator from which chance alone hardly moves a share (Provost and Murray). */
const LARGE = 2000;

/** Chooses the chart for a kind of numbers by what was seen of them, and names those that would mislead. */
export function controlChart(
  kind: SeriesKind,
  points: PointColumns,
  sights: readonly SeriesSight[],
): { readonly chosen: SuggestedChart; readonly against: readonly AdvisedAgainst[] } {
  const plain = CHART_OF_KIND[kind];
  const seen = (what: SeriesSightId) => sights.some((one) => one.what === what);
  const wider = plain in WIDER ? WIDER[plain as keyof typeof WIDER] : null;
  const against: AdvisedAgainst[] = [];
  const advise = (because: SeriesSightId, reason: string, charts: readonly ChartId[]) => {
    for (const chart of charts) against.push({ chart, because, reason });
  };
  const chosenFor = (chart: ChartId, reason: string) => ({ chosen: { chart, reason }, against });
  const limited = wider ? [plain, wider] : [plain];

  for (const climb of CLIMBS) {
    if (!seen(climb)) continue;
    advise(climb, CLIMB, limited);
    return chosenFor('run', `${CLIMB} A run chart shows the line; read no signal from it.`);
  }
  if (seen('fewExpected') || seen('manyZeros')) {
    const because = seen('fewExpected') ? 'fewExpected' : 'manyZeros';
    const reason = seen('fewExpected') ? FEW : MANY_ZEROS;
    advise(because, reason, limited);
    return chosenFor('run', reason);
  }
  if (seen('overdispersed')) advise('overdispersed', TOO_NARROW, [plain]);
  const first = firstChoice(kind, points, seen('overdispersed'), sights);
  if (seen('alike') && BY_NEIGHBORS.includes(first.chart)) {
    advise('alike', ALIKE, [first.chart]);
    return chosenFor('run', ALIKE);
  }
  return { chosen: first, against };
}

const CLIMBS = ['yearToDate', 'looksCumulative'] as const satisfies readonly SeriesSightId[];
const CLIMB = 'Each number holds those before it, so a steady process climbs and limits mean nothing.';
const FEW = `At many points fewer than ${EXPECTED_CASES} cases are expected, so limits would mislead. Put several months or weeks together, or count the days or cases between events (t, g).`;
const MANY_ZEROS =
  'There are more zeros than chance makes, so limits would mislead. Count the days or cases between events (t, g), or look at why there are so many.';
const TOO_NARROW = 'Values differ more than chance alone would make them, so its limits are too narrow.';
const ALIKE =
  'Neighboring values are alike, so limits made from the distances between neighbors are too narrow. Where the level moved at a known point, draw phases.';

function firstChoice(
  kind: SeriesKind,
  points: PointColumns,
  isWide: boolean,
  sights: readonly SeriesSight[],
): SuggestedChart {
  const chart = CHART_OF_KIND[kind];
  if (kind === 'measurement' && points.count.some((count) => count > 1)) {
    return { chart: 'xbar', reason: `${CHARTS.xbar.use} Draw the S chart with it.` };
  }
  if (isWide && chart in WIDER) {
    const { says } = sights.find(({ what }) => what === 'overdispersed')!;
    return { chart: WIDER[chart as keyof typeof WIDER], reason: says };
  }
  const size = meanOf(points.n.filter((n) => n > 0)) ?? 0;
  if ((kind === 'share' || kind === 'rate') && size >= LARGE) {
    const reason = `Denominators are large (${LARGE} or more on average).`;
    return { chart: WIDER[CHART_OF_KIND[kind]], reason };
  }
  return { chart, reason: CHARTS[chart].use };
}
