import { mustBe } from '../../core/given/mustBe.js';
import { isInstant, isIsoDate } from '../../core/instant.js';
import { isIsoWeek, isoWeekOf, mondayOf } from '../../core/isoWeek.js';
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
  /** The point in whose month or week the test began: before and after are mixed in it. `null` where no point is mixed. */
  readonly mixedAt: number | null;
  /** The point in whose month or week, or after which, the cycle was closed; 0 before the first; `null` while it is open. */
  readonly closedAt: number | null;
}

/**
 * Places cycles on the chart of a measure whose points carry months, weeks or days; cycles that have not started are left out.
 *
 * A week is from Monday to Sunday, unless the series of the chart says which of its days were counted (`spans`): a test that
 * began on the first of them leaves no mixed week.
 *
 * Nothing can be placed on a chart whose points carry anything else: numbers, school years, days as `9/1/2020`.
 */
export function placeCycles(
  cycles: readonly PdsaCycle[],
  chart: Pick<ChartAnalysis, 'points'> & Partial<Pick<ChartAnalysis, 'series'>>,
): CyclePlace[] {
  mustBe(CYCLES, cycles, 'placeCycles', 'cycles');
  mustBe(CHART_POINTS, chart, 'placeCycles', 'chart');
  const { points, series } = chart;
  const labels = points.flatMap(({ x }) => (isTime(x) ? [x] : []));
  if (labels.length < points.length || !areInOrder(labels)) return [];
  const spans = new Map(series?.spans?.map((span) => [span.x, span]));
  const days = labels.map((x) => spans.get(x)?.from ?? firstDayOf(x));
  return cycles.flatMap(({ id, startedOn, closedOn }) => {
    if (!startedOn) return [];
    const after = days.findIndex((day) => day >= startedOn);
    const mixed = labels.findIndex((x, i) => {
      const to = spans.get(x)?.to;
      return days[i]! < startedOn && (to === undefined ? isWithin(startedOn, x) : startedOn <= to);
    });
    const closedAt = closedOn === undefined ? null : days.filter((day) => day <= closedOn).length;
    return [{ cycle: id, changeAt: from1(after), mixedAt: from1(mixed), closedAt }];
  });
}

function isTime(x: string | number): x is string {
  return isReportingMonth(x) || isIsoWeek(x) || isIsoDate(x) || isInstant(x);
}

/** Whether labels are months, weeks or days in the order of time. */
function areInOrder(labels: readonly string[]): boolean {
  // `2010-11` is a month and a school year; in a row of them, each is a school year.
  if (labels.length > 1 && labels.every(isSchoolYear)) return false;
  const days = labels.map(firstDayOf);
  return days.every((day, i) => i === 0 || days[i - 1]! <= day);
}

function firstDayOf(x: string): string {
  if (x.length === WEEK) return mondayOf(x);
  return x.length === 7 ? `${x}-01` : x.slice(0, 10);
}

/** Only a week is written in so many signs. */
const WEEK = '2020-W45'.length;

function isWithin(date: string, x: string): boolean {
  return x.length === WEEK ? isoWeekOf(date) === x : date.startsWith(x);
}

function from1(place: number): number | null {
  return place === -1 ? null : place + 1;
}
