import { greatest } from '../../core/greatest.js';
import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { StudyFacts } from './study.js';
import type { StudyComparison } from './studyComparison.js';
import { ruleTitle } from './studyFacts.js';
import { directionOf, rowsBeside } from './studySignals.js';
import type { StudyStatement } from './studyStatements.js';

/** Puts the rows since the change that are signals into statements. */
export function signalWords(
  { signal, earlier, before, after }: StudyFacts,
  { points }: ChartAnalysis,
  { after: values, middle, useful, rule }: StudyComparison,
): StudyStatement[] {
  if (!signal) {
    const isStill = values.length >= rule.needed && useful < rule.needed;
    return isStill ? [{ id: 'onMiddle', params: { count: values.length - useful } }] : [];
  }
  const { direction, count, median, stands } = signal;
  const spanOf = (row: { readonly first: number; readonly last: number }) => ({
    first: `${points[row.first - 1]!.x}`,
    last: `${points[row.last - 1]!.x}`,
  });
  const span = spanOf(signal);
  const statements: StudyStatement[] = [];
  const isUp = direction === 'up';
  if (stands) {
    statements.push({ id: isUp ? 'lastingUp' : 'lastingDown', params: { count, ...span } });
    if (directionOf(before.median!, after.median!) !== direction) {
      statements.push({ id: 'latestMedian', params: { first: span.first, median } });
    }
    const rest = rowsBeside(values, middle).filter(({ first }) => first > signal.last);
    const notPart = rest.reduce((sum, row) => sum + row.count, 0);
    if (notPart > 0) statements.push({ id: 'notPart', params: { count: notPart } });
    if (signal.before > 1) statements.push({ id: 'beganBefore', params: { before: signal.before } });
  } else if (signal.before >= rule.needed) {
    statements.push({ id: 'movedBefore', params: { before: signal.before, count, last: span.last } });
  } else {
    statements.push({ id: isUp ? 'passedUp' : 'passedDown', params: { count, ...span } });
  }
  if (earlier) {
    const params = { count: earlier.count, ...spanOf(earlier) };
    statements.push({ id: earlier.direction === 'up' ? 'earlierUp' : 'earlierDown', params });
  }
  return statements;
}

/** Puts what the rules of the chart find besides into statements; single values of one rule are one statement. */
export function chartSignalWords(
  { chartSignals, changeAt }: StudyFacts,
  analysis: ChartAnalysis,
): StudyStatement[] {
  const labelOf = (point: number) => `${analysis.points[point - 1]!.x}`;
  return chartSignals.flatMap(({ rule: id, direction, first, last, count }): StudyStatement[] => {
    const rule = ruleTitle(analysis, id);
    if (count > 1) {
      const isEarly = direction !== null && changeAt !== null && first < changeAt;
      const params = { rule, first: labelOf(first), last: labelOf(last) };
      return [{ id: isEarly ? 'patternBefore' : 'pattern', params }];
    }
    const points = chartSignals
      .filter((other) => other.rule === id && other.count === 1)
      .map((one) => one.last);
    const latest = greatest(points, Number);
    if (last !== latest) return [];
    return points.length === 1
      ? [{ id: 'single', params: { x: labelOf(last), rule } }]
      : [{ id: 'singles', params: { count: points.length, x: labelOf(last), rule } }];
  });
}
