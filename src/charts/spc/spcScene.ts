import type { ChartAnalysis, ChartPoint } from '../../spc/analysis/chartAnalysis.js';
import type { FigureSettings } from '../figure/figureOptions.js';
import type { Ink } from '../figure/inks.js';
import { niceTicks } from '../scale/niceTicks.js';
import { type Plot, placeAxis, plotOf, stretches, valueAxis } from '../scale/plot.js';
import { keyMarks } from '../svg/keyMarks.js';
import type { Mark, Place, Scene } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { wrapped } from '../svg/wrapped.js';
import { spcAbsent } from './spcAbsent.js';
import { eventMarks, learningMarks, targetMarks } from './spcBehind.js';
import { eventsOf } from './spcEvents.js';
import { shown } from './spcFacts.js';
import type { SpcFigureOptions } from './spcOptions.js';
import { SPC_SIGNS, type SpcSign, spcKey } from './spcSigns.js';

const WIDTH = 760;

/** Draws a run chart or control chart: how students were taught, limits, center, target, events, then the values. */
export function spcScene(
  analysis: ChartAnalysis,
  signs: readonly SpcSign[],
  title: string,
  { words, told }: FigureSettings,
  options: SpcFigureOptions,
): Scene {
  const { points, settings } = analysis;
  const titled = titleMarks(title, WIDTH);
  const events = eventsOf(analysis, options, { words });
  const taught = analysis.series?.learning ? 18 : 0;
  const top = 16 + titled.length * 20 + (events.length > 0 ? 34 : 0) + taught;
  const axis = niceTicks(valuesOf(analysis));
  const plot = plotOf(axis, { left: 64, right: WIDTH - 24, top, bottom: top + 260 });
  const xOf = (i: number) => plot.left + ((i + 0.5) / Math.max(points.length, 1)) * (plot.right - plot.left);
  const key = keyMarks(spcKey(analysis, signs, words), plot.bottom + 48, WIDTH);
  const below = plot.bottom + 40 + key.height;
  const absent = wrapped(spcAbsent(options.absent, words) ?? '', WIDTH - 32, 12);
  const line = (lineOf: (point: ChartPoint) => number | null, ink: Ink, dash?: string): readonly Mark[] =>
    phasesOf(points).flatMap(({ first, last }) =>
      stretches(
        points.slice(first, last + 1).map((point, i) => placeOf(lineOf(point), xOf(first + i), plot)),
      ).map((at): Mark => ({ mark: 'line', at: atLeastTwo(at), ink, ...(dash ? { dash } : {}) })),
    );
  const values = points.map(({ y }, i) => placeOf(y, xOf(i), plot));
  return {
    width: WIDTH,
    height: below + absent.length * 16 + 12,
    marks: [
      ...titled,
      ...learningMarks(analysis, told, plot, xOf),
      ...valueAxis(plot, axis),
      {
        mark: 'text',
        at: [16, (plot.top + plot.bottom) / 2],
        text: options.label ?? words.value,
        ink: 'quiet',
        anchor: 'middle',
        turned: true,
      },
      ...placeAxis(
        plot,
        points.map(({ x }, i) => ({ x: xOf(i), label: `${x}` })),
      ),
      ...line(({ lower3 }) => lower3, 'quiet', '6 3'),
      ...line(({ upper3 }) => upper3, 'quiet', '6 3'),
      ...line(({ centerLine }) => centerLine, 'text'),
      ...targetMarks(settings.target, plot),
      ...events.flatMap(({ at, label }, i) => eventMarks(xOf(at), label, i, plot.top - taught - 8, plot)),
      ...stretches(values).map((at): Mark => ({ mark: 'line', at, ink: 'line', width: 2 })),
      ...points.map((point, i) => pointMark(point, signs[i]!, values[i] ?? [xOf(i), plot.bottom - 6])),
      ...key.marks,
      ...absent.map((text, i): Mark => ({ mark: 'text', at: [16, below + 8 + i * 16], text, ink: 'quiet' })),
    ],
  };
}

function valuesOf({ points, settings }: ChartAnalysis): readonly number[] {
  const all = points.flatMap(({ y, centerLine, lower3, upper3 }) => [y, centerLine, lower3, upper3]);
  return [...all, settings.target].filter((value): value is number => value !== null);
}

/** Where the lines of a chart begin anew, from 0. */
function phasesOf(
  points: readonly ChartPoint[],
): readonly { readonly first: number; readonly last: number }[] {
  const starts = points.flatMap(({ phase }, i) => (i === 0 || phase !== points[i - 1]!.phase ? [i] : []));
  return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? points.length) - 1 }));
}

function placeOf(value: number | null, x: number, { yOf }: Plot): Place | null {
  return value === null || !Number.isFinite(value) ? null : [x, yOf(value)];
}

/** A line of one point is drawn as a dash, so that it can be seen. */
function atLeastTwo(at: readonly Place[]): readonly Place[] {
  const [first] = at;
  return at.length > 1 || !first
    ? at
    : [
        [first[0] - 8, first[1]],
        [first[0] + 8, first[1]],
      ];
}

function pointMark({ x, y }: ChartPoint, sign: SpcSign, at: Place): Mark {
  return { mark: 'point', at, ...SPC_SIGNS[sign], says: y === null ? `${x}` : `${x}: ${shown(y)}` };
}
