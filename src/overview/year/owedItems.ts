import { isLoose } from '../../core/isLoose.js';
import { type TimelinessRow, timelinessIn } from '../../monthly/calendar/timeliness.js';
import { whoOwes } from '../../monthly/calendar/whoOwes.js';
import type { AnySubmission } from '../../monthly/form/report.js';
import { isInCohort } from '../../network/cohorts/membership.js';
import type { ActionPlanStatus } from '../../pdsa/plan/actionPlanStatus.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import type { OwedItem } from './yearTypes.js';

const NOT_KNOWN = { owed: null, months: null } as const;

/** What a district owes, and how its months stand. */
export interface Owed {
  readonly owed: readonly OwedItem[] | null;
  readonly months: readonly TimelinessRow[] | null;
}

/** Tells what a district owes: months, months that were returned, numbers within months, and late steps of its plan. */
export function owedItems(joined: JoinedParts, plan: ActionPlanStatus | null, ready: Ready): Owed {
  const { organization, missing, unreadMonths } = joined;
  if (organization === null || missing.includes('submissions')) return NOT_KNOWN;
  const { cohort, asOf, monthly } = ready;
  // Where the cohort does not list its districts, nobody knows whether this one owes anything.
  if (isInCohort(cohort, organization, null, monthly.registry) === null) return NOT_KNOWN;
  const submissions = joined.submissions.map(({ value }) => value);
  const unread = new Set<string>();
  for (const { month } of unreadMonths) {
    if (month === null) return NOT_KNOWN;
    unread.add(month);
  }
  // What cannot be read was sent all the same, as far as it says so itself.
  const came = unreadMonths.flatMap(({ month, value }) =>
    isLoose(value) ? [{ ...value, organization, month, cohort: cohort.id } as unknown as AnySubmission] : [],
  );
  const months = timelinessIn([...submissions, ...came], asOf, monthly).rows.filter(
    (row) => row.organization === organization,
  );
  const { form, registry } = monthly;
  const known = { ...(form && { form }), ...(registry && { registry }) };
  const own = whoOwes<string>(submissions, cohort, asOf, known).districts.find(
    (one) => one.organization === organization,
  );
  const late = (plan?.late ?? []).map(
    ({ step, days }): OwedItem => ({ what: 'step', id: step.id, due: step.due!, days }),
  );
  const owed: OwedItem[] = [
    ...(own?.months ?? [])
      .filter(({ month }) => !unread.has(month))
      .map(({ month, due, days }): OwedItem => ({ what: 'month', month, due, days })),
    ...[...unread].map((month): OwedItem => ({ what: 'unread', month })),
    ...(own?.returned ?? []).map((month): OwedItem => ({ what: 'returned', month })),
    ...(own?.fields ?? []).map((field): OwedItem => ({ what: 'field', ...field })),
    ...late,
  ];
  return { owed, months };
}
