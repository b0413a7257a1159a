import type { Finding, RecordKey } from '../../core/finding.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import { findingOf } from '../../core/rule.js';
import type { PdsaContext, ReadyContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { eventPath } from '../cycle/eventPath.js';
import { longTest } from '../cycle/longTest.js';
import { checkCycleCounts } from './checkCycleCounts.js';
import { cyclePace } from './cyclePace.js';
import { eventInFuture } from './logRules.js';

/**
 * Compares the cycles of a log with the calendar and the monthly reports: nothing in the future, no test that runs too
 * long, a cycle under way in each past month of the cohort, the numbers of cycles as typed. Paths begin at the top of the log.
 *
 * What the context does not say is not judged.
 */
export function checkLogInTime(
  cycles: readonly PdsaCycle[],
  { asOf, cohort, reports }: ReadyContext,
  district: RecordKey | undefined,
): Finding[] {
  return [
    ...(asOf === undefined ? [] : cycles.flatMap((cycle, place) => inFuture(cycle, place, asOf))),
    ...(asOf === undefined ? [] : cycles.flatMap((cycle, place) => runningLong(cycle, place, asOf))),
    ...(asOf !== undefined && cohort ? pace(cycles, cohort, asOf, district) : []),
    ...(reports ?? [])
      .flatMap((report) => checkCycleCounts({ cycles }, report))
      .map((finding) => ({ ...finding, path: ['cycles'] })),
  ];
}

function inFuture({ id, organization, events }: PdsaCycle, place: number, asOf: string): Finding[] {
  return events.flatMap(({ type, on }, i) => {
    if (on <= asOf) return [];
    const params = { event: type, cycle: id, day: on };
    const path = ['cycles', place, 'events', i, 'on'];
    return [findingOf(eventInFuture, { field: 'on', params, path }, { organization })];
  });
}

function runningLong(cycle: PdsaCycle, place: number, asOf: string): Finding[] {
  if (cycle.state !== 'doing') return [];
  return longTest(cycle, asOf, 'startedOn', ['cycles', place, ...eventPath(cycle, ['startedOn'])]);
}

function pace(
  cycles: readonly PdsaCycle[],
  { firstMonth, lastMonth }: NonNullable<PdsaContext['cohort']>,
  asOf: string,
  district: RecordKey | undefined,
): readonly Finding[] {
  const month = asOf.slice(0, 7);
  const over = asOf === lastDayOf(month) ? month : addMonths(month, -1);
  const last = over < lastMonth ? over : lastMonth;
  if (last < firstMonth) return [];
  return cyclePace(cycles, firstMonth, last).findings.map((finding) =>
    findingOf(finding, { ...finding, path: ['cycles'] }, district),
  );
}
