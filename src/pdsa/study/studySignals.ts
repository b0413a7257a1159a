import { greatest, least } from '../../core/greatest.js';
import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { StudyChartSignal, StudyRow, StudySignal } from './study.js';
import type { StudyComparison } from './studyComparison.js';
import { type PlacedValue, stretchOf } from './studyFacts.js';

/** Cuts values into rows on one side of a middle value; those on it are stepped over. See proposal p18. */
export function rowsBeside(values: readonly PlacedValue[], middle: number): StudyRow[] {
  const rows: StudyRow[] = [];
  for (const { point, value } of values) {
    if (value === middle) continue;
    const direction = value > middle ? 'up' : 'down';
    const row = rows.at(-1);
    if (row?.direction === direction) rows[rows.length - 1] = { ...row, last: point, count: row.count + 1 };
    else rows.push({ direction, first: point, last: point, count: 1 });
  }
  return rows;
}

/**
 * Finds the latest row since the change that is a signal, and the last one before it that went the other way.
 *
 * The phases and the center line of the chart have no part in it, so whoever splits the chart gets the same answer.
 */
export function lastingSignals(
  analysis: ChartAnalysis,
  { before, after, middle, rule }: StudyComparison,
): { readonly signal: StudySignal | null; readonly earlier: StudyRow | null } {
  const rows = rowsBeside(after, middle);
  const long = rows.filter(({ count }) => count >= rule.needed);
  const latest = long.at(-1);
  if (!latest || before.length < rule.needed) return { signal: null, earlier: null };
  const { direction } = latest;
  const previous = latest === rows[0] ? rowsBeside(before, middle).at(-1) : undefined;
  const began = previous?.direction === direction ? previous.count : 0;
  const { length } = analysis.points;
  const median = stretchOf(analysis, latest.first, length).median!;
  const rest = stretchOf(analysis, latest.last + 1, length);
  // As many values as a signal has, most of them off that side again: what there was has passed.
  const isOver = rest.count >= rule.needed && directionOf(middle, rest.median!) !== direction;
  const { improvement } = analysis.settings;
  return {
    signal: {
      rule: rule.id,
      ...latest,
      meaning: improvement && (direction === improvement ? 'improvement' : 'concern'),
      median,
      before: began,
      stands: began < rule.needed && !isOver && directionOf(middle, median) === direction,
    },
    earlier: long.filter((row) => row.direction !== direction).at(-1) ?? null,
  };
}

/** Which way the second value lies from the first. */
export function directionOf(from: number, to: number): 'up' | 'down' | null {
  return to > from ? 'up' : to < from ? 'down' : null;
}

const DIRECTIONS = { above: 'up', up: 'up', below: 'down', down: 'down' } as const;

/**
 * The signals of the chart that are complete only since the change, without those that one of the rows tells already.
 *
 * Another level alone makes too few runs and crossings: patterns without a direction are told where there is no row.
 */
export function chartSignalsSince(
  { signals }: ChartAnalysis,
  from: number,
  told: readonly (StudyRow | null)[],
): StudyChartSignal[] {
  return signals.flatMap(({ rule, direction, members, completing }) => {
    const way = direction && DIRECTIONS[direction];
    const since = completing.filter((point) => point >= from);
    const isTold = told.some(
      (row) =>
        row !== null &&
        (way === null ||
          (way === row.direction && since.every((point) => point >= row.first && point <= row.last))),
    );
    if (since.length === 0 || isTold) return [];
    const [first, last] = [least(members, Number), greatest(members, Number)];
    return [{ rule, direction: way, first, last, count: members.length }];
  });
}
