import { mustBe } from '../../core/given/mustBe.js';
import { isInstant, isIsoDate } from '../../core/instant.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { isSchoolYear } from '../../core/schoolYear.js';
import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLES } from '../cycle/cycleKinds.js';
import { CHART_POINTS } from './studyKinds.js';

/** Where a cycle lies on a chart; points count from 1. */
export interface CyclePlace {
  readonly cycle: string;
  /** The first point that lies wholly after the test began; `null` where there is none yet. */
  readonly changeAt: number | null;
  /** The point in whose month the test began: before and after are mixed in it. `null` where no point is mixed. */
  readonly mixedAt: number | null;
  /** The point in whose month, or after which, the cycle was closed; 0 before the first; `null` while it is open. */
  readonly closedAt: number | null;
}

/**
 * Places cycles on the chart of a measure whose points carry months or days; cycles that have not started are left out.
 *
 * Nothing can be placed on a chart whose points carry anything else: numbers, weeks, school years, days as `9/1/2020`.
 */
export function placeCycles(
  cycles: readonly PdsaCycle[],
  chart: Pick<ChartAnalysis, 'points'>,
): CyclePlace[] {
  mustBe(CYCLES, cycles, 'placeCycles', 'cycles');
  mustBe(CHART_POINTS, chart, 'placeCycles', 'chart');
  const { points } = chart;
  const labels = points.flatMap(({ x }) => (isDay(x) ? [x] : []));
  if (labels.length < points.length || !areInOrder(labels)) return [];
  const days = labels.map(firstDayOf);
  return cycles.flatMap(({ id, startedOn, closedOn }) => {
    if (!startedOn) return [];
    const after = days.findIndex((day) => day >= startedOn);
    const mixed = labels.findIndex((x, i) => days[i]! < startedOn && startedOn.startsWith(x));
    const closedAt = closedOn === undefined ? null : days.filter((day) => day <= closedOn).length;
    return [{ cycle: id, changeAt: from1(after), mixedAt: from1(mixed), closedAt }];
  });
}

function isDay(x: string | number): x is string {
  return isReportingMonth(x) || isIsoDate(x) || isInstant(x);
}

/** Whether labels are months or days in the order of time. */
function areInOrder(labels: readonly string[]): boolean {
  // `2010-11` is a month and a school year; in a row of them, each is a school year.
  if (labels.length > 1 && labels.every(isSchoolYear)) return false;
  const days = labels.map(firstDayOf);
  return days.every((day, i) => i === 0 || days[i - 1]! <= day);
}

function firstDayOf(x: string): string {
  return x.length === 7 ? `${x}-01` : x.slice(0, 10);
}

function from1(place: number): number | null {
  return place === -1 ? null : place + 1;
}
