import type { FunnelAnalysis } from '../../spc/funnel/funnel.js';
import type { FigureSpec } from '../figure/figure.js';
import type { FigureWords } from '../figure/figureWords.js';
import { INKS } from '../figure/inks.js';
import { signEncodings, specOf } from '../figure/specOf.js';
import { comparedIn, FUNNEL_SIGNS, scaled } from './funnelSigns.js';

const LIMITS = [
  ['lower998', [2, 3]],
  ['lower95', [6, 3]],
  ['upper95', [6, 3]],
  ['upper998', [2, 3]],
] as const;

/** Specifies a funnel for Vega-Lite. */
export function funnelSpec(
  analysis: FunnelAnalysis,
  said: { readonly title: string; readonly description: string },
  label: string,
  words: FigureWords,
): FigureSpec {
  const { kind, target } = analysis;
  const points = comparedIn(analysis);
  const used = (Object.keys(FUNNEL_SIGNS) as (keyof typeof FUNNEL_SIGNS)[]).filter((position) =>
    points.some((point) => point.position === position),
  );
  const limitOf = (limit: number | null) => (limit === null ? null : scaled(limit, kind));
  const values = points.map((point) => ({
    id: point.id,
    n: point.n,
    value: scaled(point.value, kind),
    ...Object.fromEntries(LIMITS.map(([key]) => [key, limitOf(point[key])])),
    position: words[point.position],
  }));
  const x = { field: 'n', type: 'quantitative', title: words.size };
  const y = (field: string) => ({ field, type: 'quantitative', title: label });
  return specOf(said, {
    width: 640,
    height: 320,
    data: { values },
    layer: [
      ...LIMITS.map(([field, strokeDash]) => ({
        mark: { type: 'line', color: INKS.quiet, strokeDash },
        encoding: { x, y: y(field) },
      })),
      { mark: { type: 'rule', color: INKS.text }, encoding: { y: { datum: scaled(target, kind) } } },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          x,
          y: y('value'),
          ...signEncodings(
            'position',
            used.map((position) => ({ says: words[position], ...FUNNEL_SIGNS[position] })),
          ),
        },
      },
      {
        transform: [{ filter: { not: { field: 'position', equal: words.within } } }],
        mark: { type: 'text', align: 'left', dx: 8, color: INKS.text },
        encoding: { x, y: y('value'), text: { field: 'id' } },
      },
    ],
  });
}
