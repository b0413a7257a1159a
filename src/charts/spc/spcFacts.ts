import type { ChartAnalysis, ChartPoint } from '../../spc/analysis/chartAnalysis.js';
import { CHARTS } from '../../spc/charts/charts.js';
import { describeSignals } from '../../spc/words/describeSignals.js';
import type { FigureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { say } from '../figure/say.js';
import { isMedian } from './centerWord.js';
import { spcAbsent } from './spcAbsent.js';
import { learningOf } from './spcBehind.js';
import { eventsOf } from './spcEvents.js';
import type { SpcFigureOptions } from './spcOptions.js';

/** A number as a picture and its table show it: two decimals at most. */
export function shown(value: number): number {
  return Number(value.toFixed(2));
}

/** Puts a chart into words: what is shown, where its center lies, its signals, what is marked. */
export function describeSpc(
  analysis: ChartAnalysis,
  { words, language, told }: FigureSettings,
  options: SpcFigureOptions,
): string {
  const { points } = analysis;
  const chart = told(CHARTS[analysis.chart].name);
  const valued = points.filter(({ y }) => y !== null);
  const at = (point: ChartPoint | undefined) => `${point?.x ?? ''}`;
  const centers = valued.flatMap(({ centerLine }) => (centerLine === null ? [] : [shown(centerLine)]));
  const [from, to] = [centers[0], centers.at(-1)];
  const isOne = centers.every((center) => center === from);
  const absent = spcAbsent(options.absent, words);
  const events = eventsOf(analysis, options, { words }).map(({ label, at }) => `${label} (${points[at]!.x})`);
  const [only, more] = valued;
  return [
    ...(only && !more
      ? [say(words.spcOne, { chart, value: shown(only.y!), at: at(only) })]
      : [
          say(words.spcSaid, { chart, count: valued.length, first: at(points[0]), last: at(points.at(-1)) }),
          ...rangeOf(valued, words),
        ]),
    ...(from === undefined || to === undefined || !more
      ? []
      : [
          say(centerSaid(analysis, isOne, words), {
            center: from,
            from,
            to,
            label: options.label ?? null,
          }),
        ]),
    ...setSaid(analysis, words, told),
    describeSignals(analysis, options.sentences ?? language.signals, language.terms),
    ...(events.length === 0 ? [] : [say(words.spcEvents, { events: events.join('; ') })]),
    ...(absent === null ? [] : [absent]),
  ].join(' ');
}

function centerSaid(analysis: ChartAnalysis, isOne: boolean, words: FigureWords): string {
  if (isMedian(analysis)) return isOne ? words.spcMedian : words.spcMedians;
  return isOne ? words.spcCenter : words.spcCenters;
}

/** What is drawn around the values: target, limits, where phases begin, how students were taught. */
function setSaid(
  analysis: ChartAnalysis,
  words: FigureWords,
  told: (english: string) => string,
): readonly string[] {
  const { points, settings } = analysis;
  const limited = points.filter(({ lower3, upper3 }) => lower3 !== null || upper3 !== null).at(-1);
  const starts = points.flatMap(({ x, phase }, i) =>
    i > 0 && phase !== points[i - 1]!.phase ? [`${x}`] : [],
  );
  const taught = learningOf(analysis, told).map(
    ({ first, last, label }) => `${label} (${points[first]!.x}–${points[last]!.x})`,
  );
  const limit = (value: number | null) => (value === null ? null : shown(value));
  return [
    ...(limited
      ? [
          say(words.spcLimits, {
            lower: limit(limited.lower3),
            upper: limit(limited.upper3),
            at: `${limited.x}`,
          }),
        ]
      : []),
    ...(settings.target === null ? [] : [say(words.spcTarget, { target: shown(settings.target) })]),
    ...(starts.length === 0 ? [] : [say(words.spcPhases, { starts: starts.join(', ') })]),
    ...(taught.length === 0 ? [] : [say(words.spcLearning, { taught: taught.join('; ') })]),
  ];
}

/** Where the values are least and greatest, each at its first point. */
function rangeOf(valued: readonly ChartPoint[], words: FigureWords): readonly string[] {
  const [first] = valued;
  if (!first) return [];
  const [least, greatest] = valued.reduce(
    ([low, high], point) => [point.y! < low.y! ? point : low, point.y! > high.y! ? point : high],
    [first, first],
  );
  const params = {
    least: shown(least.y!),
    leastAt: `${least.x}`,
    greatest: shown(greatest.y!),
    greatestAt: `${greatest.x}`,
  };
  return [say(params.least === params.greatest ? words.spcSame : words.spcRange, params)];
}
