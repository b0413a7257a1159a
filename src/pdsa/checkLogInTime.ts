import type { Finding, RecordKey } from '../core/finding.js';
import { daysBetween } from '../core/instant.js';
import { addMonths, lastDayOf } from '../core/reportingMonth.js';
import { findingOf } from '../core/rule.js';
import { checkCycleCounts } from './checkCycleCounts.js';
import type { PdsaCycle } from './cycle.js';
import { cyclePace } from './cyclePace.js';
import { LONGEST_TEST_DAYS } from './cycleWords.js';
import { eventPath } from './eventPath.js';
import type { PdsaContext, ReadyContext } from './pdsaContext.js';
import { testTooLong } from './rules/cycleRules.js';
import { eventInFuture } from './rules/logRules.js';

/**
 * Holds the cycles of a log against the calendar and the monthly reports: nothing in the future, no test that runs too long, a cycle
 * under way in each month of the cohort that is over, the numbers of cycles as typed. Paths begin at the top of the log.
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

function inFuture({ id, organization, events }: PdsaCycle, place: number, today: string): Finding[] {
  return events.flatMap(({ type, on }, i) => {
    if (on <= today) return [];
    const params = { event: type, cycle: id, day: on };
    const path = ['cycles', place, 'events', i, 'on'];
    return [findingOf(eventInFuture, { field: 'on', params, path }, { organization })];
  });
}

function runningLong(cycle: PdsaCycle, place: number, today: string): Finding[] {
  const { id, organization, state, startedOn, purpose } = cycle;
  if (state !== 'doing' || purpose === 'implementChange') return [];
  const days = startedOn && startedOn < today ? daysBetween(startedOn, today) : 0;
  if (days <= LONGEST_TEST_DAYS) return [];
  const path = ['cycles', place, ...eventPath(cycle, ['startedOn'])];
  const params = { cycle: id, days, greatest: LONGEST_TEST_DAYS };
  return [findingOf(testTooLong, { field: 'startedOn', params, path }, { organization })];
}

function pace(
  cycles: readonly PdsaCycle[],
  { firstMonth, lastMonth }: NonNullable<PdsaContext['cohort']>,
  today: string,
  district: RecordKey | undefined,
): readonly Finding[] {
  const month = today.slice(0, 7);
  const over = today === lastDayOf(month) ? month : addMonths(month, -1);
  const last = over < lastMonth ? over : lastMonth;
  if (last < firstMonth) return [];
  return cyclePace(cycles, firstMonth, last).findings.map((finding) =>
    findingOf(finding, { ...finding, path: ['cycles'] }, district),
  );
}
