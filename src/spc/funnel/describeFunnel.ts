import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { type Statement, textOf } from '../words/textOf.js';
import type { FunnelAnalysis, FunnelPosition } from './funnel.js';
import { FUNNEL_STATEMENTS, type FunnelStatementId } from './funnelStatements.js';

/**
 * Puts a funnel into plain words: which units lie beyond the limits, how many would by chance alone, and what a reader must know.
 *
 * Ids are shown as they were given; where numbers of few students are behind them, protect the table first.
 *
 * @param sentences - the sentences of another language, by the ids of `FUNNEL_STATEMENTS`
 * @example
 * describeFunnel(analyzeFunnel({
 *   kind: 'share',
 *   units: [{ id: 'A', y: 30, n: 400 }, { id: 'B', y: 34, n: 380 }],
 * }).value)
 * // => 'All 2 units lie within the limits: chance alone can explain how they differ, so their order says nothing.'
 */
export function describeFunnel(
  analysis: FunnelAnalysis,
  sentences: Readonly<Record<FunnelStatementId, string>> = FUNNEL_STATEMENTS,
): string {
  mustBe(ANALYSIS, analysis, 'describeFunnel', 'analysis');
  mustBe('object', sentences, 'describeFunnel', 'sentences');
  return textOf(statementsOf(analysis), sentences);
}

const ANALYSIS: ObjectKind = {
  says: 'a funnel: pass the value of what analyzeFunnel gives',
  has: {
    points: { listOf: { says: 'a unit', has: { id: 'text' } } },
    compared: 'number',
    limits: 'text',
    overdispersed: 'boolean',
    byChance: {
      says: 'what lies beyond the limits by chance',
      has: { beyond95: 'number', beyond998: 'number' },
    },
  },
};

const BEYOND = ['veryHigh', 'veryLow', 'high', 'low'] as const satisfies readonly FunnelPosition[];

function statementsOf(analysis: FunnelAnalysis): Statement<FunnelStatementId>[] {
  const { points, compared, limits, overdispersed, byChance } = analysis;
  const statements: Statement<FunnelStatementId>[] = [];
  const say = (id: FunnelStatementId, params: Statement<FunnelStatementId>['params'] = {}) =>
    statements.push({ id, params });
  const idsAt = (position: FunnelPosition | null) =>
    points.filter((point) => point.position === position).map(({ id }) => id);
  const sayUnits = (id: FunnelStatementId, ids: readonly string[]) => {
    if (ids.length > 0) say(id, { count: ids.length, ids: ids.join(', ') });
  };
  for (const position of BEYOND) sayUnits(position, idsAt(position));
  const isByChance = limits === 'exact';
  if (statements.length === 0) say(calmOf(analysis), { count: compared });
  else {
    const rounded = (expected: number) => Number(expected.toPrecision(2));
    const { beyond95, beyond998 } = byChance;
    if (isByChance)
      say('byChance', { count: compared, beyond95: rounded(beyond95), beyond998: rounded(beyond998) });
    else if (overdispersed) say('wide');
    say('noOrder');
  }
  if (overdispersed && isByChance) say('differWidely');
  sayUnits('left', idsAt(null));
  return statements;
}

/** What is said where no unit lies beyond the limits. */
function calmOf({ compared, targetIsPooled, limits, overdispersed }: FunnelAnalysis): FunnelStatementId {
  if (compared === 1 && targetIsPooled) return 'alone';
  if (!overdispersed) return 'allWithin';
  return limits === 'exact' ? 'noneBeyond' : 'allWithinWide';
}
