import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { Plot } from '../scale/plot.js';
import type { Mark } from '../svg/scene.js';
import { wrapped } from '../svg/wrapped.js';

/** Draws the target as a dotted line. */
export function targetMarks(target: number | null, { left, right, yOf }: Plot): readonly Mark[] {
  if (target === null) return [];
  return [
    {
      mark: 'line',
      at: [
        [left, yOf(target)],
        [right, yOf(target)],
      ],
      ink: 'other',
      dash: '2 3',
      width: 2,
    },
  ];
}

/** Draws an event: a dotted line up to its label, which stands in one of two rows. */
export function eventMarks(
  x: number,
  label: string,
  i: number,
  above: number,
  { left, right, bottom }: Plot,
): readonly Mark[] {
  const up = above - (i % 2) * 16;
  const isLate = x > (left + right) / 2;
  const [text = ''] = wrapped(label, isLate ? x - left : right - x, 12, 1);
  return [
    {
      mark: 'line',
      at: [
        [x, bottom],
        [x, up],
      ],
      ink: 'quiet',
      dash: '1 3',
    },
    { mark: 'text', at: [isLate ? x - 4 : x + 4, up + 4], text, anchor: isLate ? 'end' : 'start' },
  ];
}

/** How students were taught, over which points, in words. */
export function learningOf(
  { points, series }: ChartAnalysis,
  told: (english: string) => string,
): readonly { readonly first: number; readonly last: number; readonly label: string }[] {
  return (series?.learning ?? []).flatMap(({ from, to, model, label = model }) => {
    const inside = points.flatMap(({ x }, at) => (`${x}` >= from && `${x}` <= to ? [at] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first, last, label: told(label) }];
  });
}

/** Draws how students were taught, as areas with their names. */
export function learningMarks(
  analysis: ChartAnalysis,
  told: (english: string) => string,
  plot: Plot,
  xOf: (i: number) => number,
): readonly Mark[] {
  const half = (plot.right - plot.left) / Math.max(analysis.points.length, 1) / 2;
  return learningOf(analysis, told).flatMap(({ first, last, label }, i): readonly Mark[] => {
    const [left, right] = [xOf(first) - half, xOf(last) + half];
    const [text = ''] = wrapped(label, right - left - 8, 12, 1);
    return [
      {
        mark: 'box',
        at: [left, plot.top - 18],
        size: [right - left, plot.bottom - plot.top + 18],
        paper: i % 2 === 0 ? 'shade' : 'white',
      },
      {
        mark: 'line',
        at: [
          [left, plot.top - 18],
          [left, plot.bottom],
        ],
        ink: 'quiet',
        width: 0.5,
      },
      { mark: 'text', at: [left + 4, plot.top - 6], text, ink: 'quiet' },
    ];
  });
}
