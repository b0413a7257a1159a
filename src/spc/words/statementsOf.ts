import { fillTemplate } from '../../core/fillTemplate.js';
import type { ChartAnalysis } from '../analysis/chartAnalysis.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from '../charts/chart.js';
import { CHARTS } from '../charts/charts.js';
import { learningAt } from '../series/learningAt.js';
import { redefinedIn } from '../series/redefinedIn.js';
import type { SignalRule } from '../signals/ruleSet.js';
import { RULE_SETS } from '../signals/ruleSets.js';
import type { Direction, Signal } from '../signals/signal.js';
import type { SignalStatement, SignalStatementId } from './signalStatements.js';

/**
 * Puts a chart into statements: its signals in the order of their points or that there are none, then what a reader must know.
 *
 * @param stretch - the words for a time in which students were taught in one way
 * @param told - puts titles of rules and ways of teaching into the language
 */
export function statementsOf(
  analysis: ChartAnalysis,
  stretch: string,
  told: (english: string) => string,
): SignalStatement[] {
  const { points, phases, signals, gaps } = analysis;
  const values = points.flatMap(({ y, included }) => (y === null || !included ? [] : [y]));
  const few = fewOf(analysis);
  const inOrder = [...signals].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b));
  const judged = phases.reduce((fewest, { useful }) => Math.min(fewest, useful), values.length);
  const none: SignalStatementId =
    values.length === 0
      ? 'noValues'
      : values.length > 1 && values.every((value) => value === values[0])
        ? 'allEqual'
        : few.length > 0 || judged < ENOUGH_FOR_LIMITS
          ? 'noneOfFew'
          : 'noSignal';
  return [
    ...(signals.length === 0
      ? [{ id: none, params: { count: judged } }]
      : inOrder.map((one) => signalIn(analysis, one, told))),
    ...doubtIn(analysis),
    ...changesOf(analysis),
    ...learningIn(analysis, stretch, told),
    ...(values.length === 0 ? [] : few),
    ...(gaps > 0 ? [{ id: 'gaps' as const, params: { count: gaps } }] : []),
  ];
}

const IDS = {
  above: ['highValue', 'high'],
  below: ['lowValue', 'low'],
  up: ['rising', 'rising'],
  down: ['falling', 'falling'],
} as const satisfies Record<Direction, readonly [one: SignalStatementId, several: SignalStatementId]>;

function signalIn(
  { points, settings }: ChartAnalysis,
  signal: Signal,
  told: (english: string) => string,
): SignalStatement {
  const { direction, meaning, members, rule } = signal;
  const labelAt = (point: number) => `${points[point - 1]?.x ?? point}`;
  const good = meaning === null ? {} : { good: meaning === 'improvement' ? 1 : 0 };
  const params = { rule: told(titleOf(settings.rules, rule)), ...good };
  const [first, last] = [labelAt(firstOf(signal)), labelAt(lastOf(signal))];
  if (direction === null) return { id: 'pattern', params: { ...params, first, last } };
  const [one, several] = IDS[direction];
  if (members.length > 1) return { id: several, params: { ...params, first, last } };
  return { id: one, params: { ...params, x: first, first, last } };
}

function doubtIn({ cumulative, series, signals }: ChartAnalysis): SignalStatement[] {
  if (cumulative) return [{ id: series ? 'cumulative' : 'looksCumulative', params: {} }];
  return series?.denominator?.less && signals.length > 0 ? [{ id: 'shrinks', params: {} }] : [];
}

/** Where another version of the form asks for the number in another way. */
function changesOf({ series, points }: ChartAnalysis): SignalStatement[] {
  return redefinedIn(series, points).map(({ x }) => ({ id: 'definitionChanged', params: { x } }));
}

/** How students were taught, where that was not the same for all values. */
function learningIn(
  { series, points }: ChartAnalysis,
  stretch: string,
  told: (english: string) => string,
): SignalStatement[] {
  const values = points.filter(({ y, included }) => y !== null && included);
  const known = values.flatMap(({ x }) => learningAt(series ?? {}, x) ?? []);
  if (new Set(known.map(({ model }) => model)).size < 2) return [];
  const stretches = [...new Set(known)]
    .map(({ from, to, model, label = model }) => {
      const params: Readonly<Record<string, string>> = {
        label: told(label),
        from,
        ...(from !== to && { to }),
      };
      return fillTemplate(stretch, (name) => params[name]);
    })
    .join(', ');
  return [{ id: 'learning', params: { stretches } }];
}

/** The phases whose lines rest on few values. */
function fewOf({ chart, phases, points }: ChartAnalysis): SignalStatement[] {
  const { enough: least }: ChartDefinition = CHARTS[chart];
  return phases.flatMap(({ first, last }, i): SignalStatement[] => {
    const based = points.slice(first - 1, last).filter((one) => one.included && one.baseline);
    const count = based.filter(({ y }) => y !== null).length;
    const id = phases.length > 1 ? 'fewInPhase' : 'few';
    return count < least ? [{ id, params: { count, least, phase: i + 1 } }] : [];
  });
}

function firstOf({ members }: Signal): number {
  return members[0] ?? 0;
}

function lastOf({ members }: Signal): number {
  return members.at(-1) ?? 0;
}

/** A rule in words; its id where the set is not built in. */
function titleOf(set: string, id: string): string {
  const rules: readonly SignalRule[] = Object.hasOwn(RULE_SETS, set)
    ? RULE_SETS[set as keyof typeof RULE_SETS].rules
    : [];
  return rules.find((rule) => rule.id === id)?.title ?? id;
}
