/**
 * Where an application stands, and where it may go from there.
 *
 * Being selected and having confirmed are two states. A withdrawn application may be sent anew only as another one.
 *
 * @see application.md section 3.5; `replaced` from rule A10
 */
export const APPLICATION_STATES = {
  draft: { label: 'Draft', next: ['submitted', 'withdrawn'] },
  submitted: { label: 'Submitted', next: ['eligible', 'ineligible', 'replaced', 'withdrawn'] },
  replaced: { label: 'Replaced by a later one', next: [] },
  eligible: { label: 'Eligible', next: ['underReview', 'withdrawn'] },
  ineligible: { label: 'Not eligible', next: ['eligible'] }, // only on appeal, with a reason
  underReview: { label: 'Under review', next: ['selected', 'waitlisted', 'declined', 'withdrawn'] },
  selected: { label: 'Selected', next: ['confirmed', 'withdrawn'] },
  waitlisted: { label: 'On the waiting list', next: ['selected', 'declined', 'withdrawn'] },
  declined: { label: 'Declined', next: [] },
  confirmed: { label: 'Confirmed', next: ['withdrawn'] },
  withdrawn: { label: 'Withdrawn', next: [] },
} as const satisfies Record<string, { label: string; next: readonly string[] }>;

/** A state of an application. */
export type ApplicationState = keyof typeof APPLICATION_STATES;
