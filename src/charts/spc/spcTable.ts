import type { ChartAnalysis, ChartPoint } from '../../spc/analysis/chartAnalysis.js';
import type { FigureTable } from '../figure/figure.js';
import type { FigureSettings } from '../figure/figureOptions.js';
import { centerWord } from './centerWord.js';
import { eventsOf } from './spcEvents.js';
import { shown } from './spcFacts.js';
import type { SpcFigureOptions } from './spcOptions.js';
import type { SpcSign } from './spcSigns.js';

/** The numbers of a chart: one row a point, and only columns in which something stands. */
export function spcTable(
  analysis: ChartAnalysis,
  signs: readonly SpcSign[],
  { words }: FigureSettings,
  options: SpcFigureOptions,
): FigureTable {
  const { points } = analysis;
  const events = eventsOf(analysis, options, { words });
  const notesAt = points.map((_, i) =>
    [
      ...(signs[i] === 'plain' ? [] : [words[signs[i] as Exclude<SpcSign, 'plain'>]]),
      ...events.filter(({ at }) => at === i).map(({ label }) => label),
    ].join('; '),
  );
  const has = (key: 'n' | 'centerLine' | 'lower3' | 'upper3') => points.some((point) => point[key] !== null);
  const number = (value: number | null) => (value === null ? null : shown(value));
  const columns: readonly {
    readonly heading: string;
    readonly cell: (point: ChartPoint, i: number) => string | number | null;
  }[] = [
    { heading: analysis.series?.unit === 'month' ? words.month : words.point, cell: ({ x }) => x },
    { heading: options.label ?? words.value, cell: ({ y }) => number(y) },
    // Without a value nothing was counted of anything.
    ...(has('n')
      ? [
          {
            heading: options.denominator ?? words.denominator,
            cell: ({ y, n }: ChartPoint) => (y === null ? null : n),
          },
        ]
      : []),
    ...(has('centerLine')
      ? [{ heading: centerWord(analysis, words), cell: (one: ChartPoint) => number(one.centerLine) }]
      : []),
    ...(has('lower3') ? [{ heading: words.lower, cell: (one: ChartPoint) => number(one.lower3) }] : []),
    ...(has('upper3') ? [{ heading: words.upper, cell: (one: ChartPoint) => number(one.upper3) }] : []),
    ...(notesAt.some((note) => note !== '')
      ? [{ heading: words.notes, cell: (_: ChartPoint, i: number) => notesAt[i]! }]
      : []),
  ];
  return {
    headings: columns.map(({ heading }) => heading),
    rows: points.map((point, i) => columns.map(({ cell }) => cell(point, i))),
  };
}
