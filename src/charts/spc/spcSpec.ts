import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { FigureSpec } from '../figure/figure.js';
import type { FigureSettings } from '../figure/figureOptions.js';
import { INKS } from '../figure/inks.js';
import { signEncodings, specOf } from '../figure/specOf.js';
import { centerWord } from './centerWord.js';
import { learningOf } from './spcBehind.js';
import { eventsOf } from './spcEvents.js';
import { shown } from './spcFacts.js';
import type { SpcFigureOptions } from './spcOptions.js';
import { SPC_SIGNS, type SpcSign } from './spcSigns.js';

/** Specifies a run chart or control chart for Vega-Lite: the rows of its points, and one layer a kind of line. */
export function spcSpec(
  analysis: ChartAnalysis,
  signs: readonly SpcSign[],
  said: { readonly title: string; readonly description: string },
  { words, told }: FigureSettings,
  options: SpcFigureOptions,
): FigureSpec {
  const { points, settings, series } = analysis;
  const labels = {
    plain: words.value,
    ...Object.fromEntries(named(signs).map((sign) => [sign, words[sign]])),
  };
  const values = points.map(({ x, y, centerLine, lower3, upper3, phase }, i) => ({
    x: `${x}`,
    y: rounded(y),
    center: rounded(centerLine),
    lower: rounded(lower3),
    upper: rounded(upper3),
    phase,
    sign: labels[signs[i] as keyof typeof labels],
  }));
  const used = (Object.keys(SPC_SIGNS) as SpcSign[]).filter((sign) => sign !== 'gap' && signs.includes(sign));
  const x = {
    field: 'x',
    type: 'ordinal',
    sort: null,
    title: series?.unit === 'month' ? words.month : words.point,
  };
  const line = (field: string, ink: string, strokeDash: readonly number[] | null, title: string) => ({
    mark: {
      type: 'line',
      color: ink,
      invalid: 'break-paths-show-path-domains',
      ...(strokeDash ? { strokeDash } : {}),
    },
    encoding: {
      x,
      y: { field, type: 'quantitative', title: options.label ?? words.value },
      detail: { field: 'phase' },
      description: { value: title },
    },
  });
  const events = eventsOf(analysis, options, { words });
  const has = (key: 'center' | 'lower' | 'upper') => values.some((value) => value[key] !== null);
  const layer = [
    ...(has('lower') ? [line('lower', INKS.quiet, [6, 3], words.lower)] : []),
    ...(has('upper') ? [line('upper', INKS.quiet, [6, 3], words.upper)] : []),
    ...(has('center') ? [line('center', INKS.text, null, centerWord(analysis, words))] : []),
    ...(settings.target === null
      ? []
      : [
          {
            mark: { type: 'rule', color: INKS.other, strokeDash: [2, 3], size: 2 },
            encoding: { y: { datum: settings.target } },
          },
        ]),
    ...placed(
      learningOf(analysis, told).map(({ first, label }) => ({ x: `${points[first]!.x}`, label })),
      { baseline: 'bottom', dy: -4, color: INKS.quiet },
      260,
    ),
    ...events.flatMap(({ at, label }, i) =>
      // Two rows, as in our own picture: labels of neighbours do not meet.
      placed([{ x: `${points[at]!.x}`, label }], { baseline: 'top', color: INKS.text }, (i % 2) * 14),
    ),
    {
      mark: { type: 'line', color: INKS.line, size: 2, invalid: 'break-paths-show-path-domains' },
      encoding: { x, y: { field: 'y', type: 'quantitative' } },
    },
    {
      mark: { type: 'point', filled: true, size: 70, opacity: 1, invalid: 'filter' },
      encoding: {
        x,
        y: { field: 'y', type: 'quantitative' },
        ...signEncodings(
          'sign',
          used.map((sign) => ({ says: labels[sign as keyof typeof labels], ...SPC_SIGNS[sign] })),
        ),
      },
    },
  ];
  return specOf(said, { width: 640, height: 260, data: { values }, layer });
}

function named(signs: readonly SpcSign[]): readonly Exclude<SpcSign, 'plain'>[] {
  return [...new Set(signs)].filter((sign) => sign !== 'plain') as Exclude<SpcSign, 'plain'>[];
}

function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : shown(value);
}

/** What begins or happens at a point: a dotted line, and its name at a height. */
function placed(
  values: readonly { readonly x: string; readonly label: string }[],
  letters: Readonly<Record<string, string | number>>,
  height: number,
): readonly unknown[] {
  if (values.length === 0) return [];
  const x = { field: 'x', type: 'ordinal', sort: null };
  return [
    { data: { values }, mark: { type: 'rule', color: INKS.quiet, strokeDash: [1, 3] }, encoding: { x } },
    {
      data: { values },
      mark: { type: 'text', align: 'left', dx: 4, ...letters },
      encoding: { x, y: { value: height }, text: { field: 'label' } },
    },
  ];
}
