import { dateIn } from '../../core/instant.js';
import { lastDayOf, monthsBetween } from '../../core/reportingMonth.js';
import { timelinessIn } from '../../monthly/calendar/timeliness.js';
import type { CommitmentRecords } from '../../network/status/commitmentRecords.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import type { ShownBy } from './derivedSteps.js';

type MonthRecord = NonNullable<CommitmentRecords['months']>[number];

/** A month in which something was done, and the record that shows it. */
export interface ShownMonth {
  readonly record: MonthRecord;
  readonly shownBy: ShownBy;
}

/** The months that were sent with an answer; null where submissions are not known. */
export function monthsSent(joined: JoinedParts, ready: Ready): readonly ShownMonth[] | null {
  const { organization, submissions, missing } = joined;
  if (organization === null || missing.includes('submissions')) return null;
  const { cohort, asOf } = ready;
  const { rows } = timelinessIn(
    submissions.map(({ value }) => value),
    asOf,
    ready.monthly,
  );
  const isSent = new Set(
    rows
      .filter((row) => row.organization === organization && !row.empty && row.status !== null)
      .filter(({ state }) => state === 'onTime' || state === 'late' || state === 'undated')
      .map(({ month }) => month),
  );
  return [...isSent].map((month) => {
    const first = submissions
      .filter(({ value }) => value.month === month)
      .map(({ part, place, value }) => ({ part, place, on: sentOn(value.submittedAt, cohort.timeZone) }))
      .sort((a, b) => ((a.on ?? asOf) < (b.on ?? asOf) ? -1 : 1))[0]!;
    const on = first.on ?? [lastDayOf(month), asOf].sort()[0]!;
    return {
      record: { organization, month, on, measures: true, pdsa: false },
      shownBy: { ...first, id: month },
    };
  });
}

/** The months in which a cycle was under way, up to the day of the overview; null where no log is known. */
export function cycleMonths(joined: JoinedParts, ready: Ready): readonly ShownMonth[] | null {
  const { organization, log, missing, cyclePlaces } = joined;
  if (organization === null || missing.includes('log')) return null;
  const { cohort, asOf } = ready;
  const months = monthsBetween(cohort.firstMonth, [cohort.lastMonth, asOf.slice(0, 7)].sort()[0]!);
  return months.flatMap((month) => {
    const last = [lastDayOf(month), asOf].sort()[0]!;
    const cycle = (log?.cycles ?? []).find(
      ({ startedOn, closedOn }) => startedOn && startedOn <= last && (!closedOn || closedOn >= `${month}-01`),
    );
    if (!cycle) return [];
    const { part = 'log', place = 0 } = cyclePlaces.get(cycle.id) ?? {};
    const on = [cycle.startedOn!, `${month}-01`].sort().at(-1)!;
    return [
      {
        record: { organization, month, on, measures: false, pdsa: true },
        shownBy: { part, place, on, id: cycle.id },
      } satisfies ShownMonth,
    ];
  });
}

function sentOn(submittedAt: string | null | undefined, timeZone: string): string | null {
  return submittedAt ? dateIn(submittedAt, timeZone) : null;
}
