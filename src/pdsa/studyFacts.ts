import type { ChartAnalysis, Signal } from '../spc/chartAnalysis.js';
import type { SignalRule } from '../spc/ruleSet.js';
import { RULE_SETS } from '../spc/ruleSets.js';
import type { CyclePlan } from './cycle.js';
import type { PredictionVerdict, StudyCertainty, StudySignal, StudyStretch } from './study.js';

/** Values before a change from which a center line is more than provisional. See pdsa.md section 7. */
export const FEWEST_BEFORE = 10;

/** The run that teams learn first, where a set of rules names none. See pdsa.md section 7. */
const USUAL_SHIFT = 6;

/** Sums up the points from one to another, both included and counted from 1. */
export function stretchOf({ points }: ChartAnalysis, first: number, last: number): StudyStretch {
  const part = points.slice(first - 1, Math.max(last, 0)).filter(({ included }) => included);
  const values = part.flatMap(({ y }) => (y === null ? [] : [y])).sort((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
  return {
    count: values.length,
    gaps: part.length - values.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
  };
}

/** The shortest run that this chart would call a signal. */
export function neededRun({ settings, phases }: ChartAnalysis): number {
  for (const rule of rulesOf(settings.rules)) {
    if (rule.pattern === 'shift') return rule.points;
    const longest = phases.at(-1)?.longestRunMax;
    if (rule.pattern === 'longestRun' && longest) return longest + 1;
  }
  return USUAL_SHIFT;
}

/** A rule in words; its id where the set is not built in. */
export function ruleTitle({ settings }: ChartAnalysis, id: string): string {
  return rulesOf(settings.rules).find((rule) => rule.id === id)?.title ?? id;
}

function rulesOf(set: string): readonly SignalRule[] {
  return Object.hasOwn(RULE_SETS, set) ? RULE_SETS[set as keyof typeof RULE_SETS].rules : [];
}

/** The weightiest signal that is complete only at the change or later: one that stands by itself, then one with a direction. */
export function signalSince(analysis: ChartAnalysis, from: number): StudySignal | null {
  const needed = neededRun(analysis);
  const since = analysis.signals
    .filter(({ completing }) => completing.some((point) => point >= from))
    .map((signal) => asStudySignal(signal, from, needed));
  const rank = (signal: StudySignal) => (signal.direction === null ? 2 : signal.stands ? 0 : 1);
  return since.sort((a, b) => rank(a) - rank(b) || b.last - b.first - (a.last - a.first))[0] ?? null;
}

const DIRECTIONS = { above: 'up', up: 'up', below: 'down', down: 'down' } as const;

function asStudySignal(
  { rule, direction, meaning, members }: Signal,
  from: number,
  needed: number,
): StudySignal {
  const before = members.filter((point) => point < from).length;
  return {
    rule,
    direction: direction && DIRECTIONS[direction],
    meaning,
    first: Math.min(...members),
    last: Math.max(...members),
    before,
    stands: before === 0 || (direction !== null && members.length - before >= needed),
  };
}

/** How sure one can be with this many values. */
export function certaintyOf(
  before: number,
  after: number,
  needed: number,
  hasSignal: boolean,
): StudyCertainty {
  if (after === 0) return 'none';
  // A single value far outside the limits is a signal before a run could be one.
  if (after < needed && !hasSignal) return 'tooEarly';
  return before < FEWEST_BEFORE ? 'provisional' : 'fair';
}

/** Holds the predictions on a measure against the chart; those on other measures are left out. */
export function judgePredictions(
  { questions }: CyclePlan,
  measureId: string | null,
  signal: StudySignal | null,
  after: StudyStretch,
  certainty: StudyCertainty,
): PredictionVerdict[] {
  return questions.flatMap(({ expects }, i) => {
    if (!expects || expects.measureId !== measureId) return [];
    return [{ question: i + 1, verdict: verdictOf(expects.direction, expects.reach) }];
  });

  function verdictOf(
    expected: 'up' | 'down' | 'same',
    reach: number | null | undefined,
  ): PredictionVerdict['verdict'] {
    if (certainty === 'none' || certainty === 'tooEarly') return 'open';
    // What began before the change, or points nowhere, neither bears out nor refutes.
    if (signal && (signal.direction === null || !signal.stands)) return 'notShown';
    if (expected === 'same') return signal ? 'notBorneOut' : 'borneOut';
    if (!signal) return 'notShown';
    if (signal.direction !== expected) return 'notBorneOut';
    const { median } = after;
    if (reach === null || reach === undefined || median === null) return 'borneOut';
    return (expected === 'up' ? median >= reach : median <= reach) ? 'borneOut' : 'partly';
  }
}
