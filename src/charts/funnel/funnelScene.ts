import type { FunnelAnalysis } from '../../spc/funnel/funnel.js';
import type { FigureWords } from '../figure/figureWords.js';
import type { Ink } from '../figure/inks.js';
import { niceTicks } from '../scale/niceTicks.js';
import { placeAxis, plotOf, valueAxis } from '../scale/plot.js';
import { tickLabel } from '../scale/tickLabel.js';
import { type KeySign, keyMarks } from '../svg/keyMarks.js';
import type { Mark, Scene } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { funnelNames } from './funnelNames.js';
import { type Compared, comparedIn, FUNNEL_SIGNS, scaled } from './funnelSigns.js';

const WIDTH = 760;

const LIMITS = ['lower998', 'lower95', 'upper95', 'upper998'] as const;

/** Draws a funnel. */
export function funnelScene(
  analysis: FunnelAnalysis,
  title: string,
  label: string,
  words: FigureWords,
): Scene {
  const { kind, target } = analysis;
  const points = comparedIn(analysis);
  const titled = titleMarks(title, WIDTH);
  const top = 24 + titled.length * 20;
  const shownOf = (value: number) => (kind === 'share' ? value * 100 : value);
  const wanted = points.flatMap((point) => [
    point.value,
    ...LIMITS.map((limit) => point[limit] ?? point.value),
  ]);
  const axis = niceTicks([...wanted, target].map(shownOf));
  const plot = plotOf(axis, { left: 64, right: WIDTH - 24, top, bottom: top + 300 });
  const sizes = niceTicks([0, ...points.map(({ n }) => n)]);
  const xOf = (n: number) => plot.left + (n / sizes.greatest) * (plot.right - plot.left);
  const limit = (key: (typeof LIMITS)[number], dash: string): Mark => ({
    mark: 'line',
    at: points.map((point) => [xOf(point.n), plot.yOf(shownOf(point[key] ?? point.value))] as const),
    ink: 'quiet',
    dash,
  });
  const at = (point: Compared) => [xOf(point.n), plot.yOf(shownOf(point.value))] as const;
  const key = keyMarks(signsOf(analysis, points, words), plot.bottom + 60, WIDTH);
  return {
    width: WIDTH,
    height: plot.bottom + 52 + key.height + 12,
    marks: [
      ...titled,
      ...valueAxis(plot, axis, kind === 'share' ? '%' : ''),
      {
        mark: 'text',
        at: [16, (plot.top + plot.bottom) / 2],
        text: label,
        ink: 'quiet',
        anchor: 'middle',
        turned: true,
      },
      ...placeAxis(
        plot,
        sizes.ticks.map((n) => ({ x: xOf(n), label: tickLabel(n) })),
      ),
      {
        mark: 'text',
        at: [(plot.left + plot.right) / 2, plot.bottom + 36],
        text: words.size,
        ink: 'quiet',
        anchor: 'middle',
      },
      ...(points.length < 2
        ? []
        : [
            limit('lower998', '2 3'),
            limit('lower95', '6 3'),
            limit('upper95', '6 3'),
            limit('upper998', '2 3'),
          ]),
      {
        mark: 'line',
        at: [
          [plot.left, plot.yOf(shownOf(target))],
          [plot.right, plot.yOf(shownOf(target))],
        ],
        ink: 'text',
      },
      ...points.map(
        (point): Mark => ({
          mark: 'point',
          at: at(point),
          ...FUNNEL_SIGNS[point.position],
          says: `${point.id}: ${scaled(point.value, kind)}`,
        }),
      ),
      ...funnelNames(points, at, { left: plot.left, right: WIDTH - 8 }),
      ...key.marks,
    ],
  };
}

function signsOf(
  { targetIsPooled }: FunnelAnalysis,
  points: readonly Compared[],
  words: FigureWords,
): readonly KeySign[] {
  const used = (Object.keys(FUNNEL_SIGNS) as (keyof typeof FUNNEL_SIGNS)[]).filter((position) =>
    points.some((point) => point.position === position),
  );
  const line = (says: string, ink: Ink, dash?: string): KeySign => ({ says, ink, ...(dash ? { dash } : {}) });
  return [
    line(targetIsPooled ? words.together : words.target, 'text'),
    line(words.limits95, 'quiet', '6 3'),
    line(words.limits998, 'quiet', '2 3'),
    ...used.map((position) => ({ says: words[position], ...FUNNEL_SIGNS[position] })),
  ];
}
