import { compareText } from '../../core/compareText.js';
import type { TimelinessRow } from '../../monthly/calendar/timeliness.js';
import { dueDate, dueMonths } from '../../network/cohorts/dueDate.js';
import { isForDistrict } from '../../network/events/isForDistrict.js';
import { upcomingEvents } from '../../network/events/upcomingEvents.js';
import type { ActionPlanStatus } from '../../pdsa/plan/actionPlanStatus.js';
import type { DistrictCommitment } from '../commitments/districtCommitments.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import type { NextDate } from './yearTypes.js';

/** Lists what lies ahead of a district, soonest first: months, events, steps, ends of cycles, aims, milestones, commitments. */
export function nextDates(
  { organization, log }: JoinedParts,
  months: readonly TimelinessRow[] | null,
  plan: ActionPlanStatus | null,
  commitments: readonly DistrictCommitment[],
  { cohort, asOf, given }: Ready,
): NextDate[] {
  if (organization === null) return [];
  const isSent = new Set(
    (months ?? []).filter(({ state }) => state !== 'notYetDue').map(({ month }) => month),
  );
  const ahead: NextDate[] = [
    ...dueMonths(cohort, organization)
      .filter((month) => !isSent.has(month))
      .map((month): NextDate => ({ on: dueDate(cohort, month, organization), what: 'month', id: month })),
    ...upcomingEvents(given.events ?? [], { asOf, cohort })
      .filter((event) => isForDistrict(event, organization, cohort))
      .map(({ on, id }): NextDate => ({ on, what: 'event', id })),
    ...(plan?.ahead ?? []).map(({ due, id }): NextDate => ({ on: due!, what: 'step', id })),
    ...(log?.cycles ?? []).flatMap(({ id, plannedEnd, closedOn }): NextDate[] =>
      plannedEnd && !closedOn ? [{ on: plannedEnd, what: 'cycleEnd', id }] : [],
    ),
    ...(log?.aims ?? []).map(({ id, targetDate }): NextDate => ({ on: targetDate, what: 'aim', id })),
    ...(cohort.milestones ?? []).map(({ id, on }): NextDate => ({ on, what: 'milestone', id })),
    ...commitments.flatMap(({ id, facts }) => facts.flatMap((fact) => dueOf(id, fact))),
  ];
  return ahead
    .filter(({ on }) => on >= asOf)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.what, b.what) || compareText(a.id, b.id));
}

/** The day of a fact that is not shown yet. */
function dueOf(id: string, { state, params }: DistrictCommitment['facts'][number]): NextDate[] {
  const due = params['due'] ?? params['last'];
  if (state === 'met' || typeof due !== 'string') return [];
  return [{ on: due, what: 'commitment', id }];
}
