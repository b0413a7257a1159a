import type { ChartAnalysis, ChartPoint } from '../../spc/analysis/chartAnalysis.js';
import type { FigureWords } from '../figure/figureWords.js';
import type { Ink } from '../figure/inks.js';
import type { KeySign } from '../svg/keyMarks.js';
import type { Shape } from '../svg/scene.js';
import { centerWord } from './centerWord.js';

/** What a point of a chart is. */
export type SpcSign = 'plain' | 'improvement' | 'concern' | 'signal' | 'excluded' | 'gap';

/** How each kind of point is drawn; the shape alone tells them apart. */
export const SPC_SIGNS = {
  plain: { shape: 'circle', ink: 'line' },
  improvement: { shape: 'diamond', ink: 'good' },
  concern: { shape: 'square', ink: 'bad' },
  signal: { shape: 'triangle', ink: 'other' },
  excluded: { shape: 'ring', ink: 'quiet' },
  gap: { shape: 'cross', ink: 'quiet' },
} as const satisfies Readonly<Record<SpcSign, { readonly shape: Shape; readonly ink: Ink }>>;

/** Says of every point what it is. A point of both an improvement and a concern is a signal without a side. */
export function spcSignsOf({ points, signals }: ChartAnalysis): readonly SpcSign[] {
  const meanings = points.map(() => new Set<string>());
  for (const { members, meaning } of signals)
    for (const at of members) meanings[at - 1]?.add(meaning ?? 'signal');
  return points.map((point, i) => signOf(point, meanings[i]!));
}

function signOf({ y, included }: ChartPoint, meanings: ReadonlySet<string>): SpcSign {
  if (y === null) return 'gap';
  if (!included) return 'excluded';
  if (meanings.size === 0) return 'plain';
  if (meanings.has('improvement') !== meanings.has('concern'))
    return meanings.has('improvement') ? 'improvement' : 'concern';
  return 'signal';
}

/** The signs that need to be explained below a chart. */
export function spcKey(
  analysis: ChartAnalysis,
  signs: readonly SpcSign[],
  words: FigureWords,
): readonly KeySign[] {
  const { points, settings } = analysis;
  const used = (Object.keys(SPC_SIGNS) as SpcSign[]).filter(
    (sign) => sign !== 'plain' && signs.includes(sign),
  );
  return [
    ...(points.some(({ centerLine }) => centerLine !== null)
      ? [{ says: centerWord(analysis, words), ink: 'text' as const }]
      : []),
    ...(points.some(({ lower3, upper3 }) => lower3 !== null || upper3 !== null)
      ? [{ says: `${words.lower}, ${words.upper}`, ink: 'quiet' as const, dash: '6 3' }]
      : []),
    ...(settings.target === null
      ? []
      : [{ says: words.target, ink: 'other' as const, dash: '2 3', width: 2 }]),
    ...used.map((sign) => ({ says: words[sign as Exclude<SpcSign, 'plain'>], ...SPC_SIGNS[sign] })),
  ];
}
