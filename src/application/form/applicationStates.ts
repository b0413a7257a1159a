/** The states of an application. `APPLICATION_TRANSITIONS` has the moves between them. */
export const APPLICATION_STATES = {
  draft: { label: 'Draft' },
  submitted: { label: 'Submitted' },
  replaced: { label: 'Replaced by a later one' },
  eligible: { label: 'Eligible' },
  ineligible: { label: 'Not eligible' },
  underReview: { label: 'Under review' },
  selected: { label: 'Selected' },
  waitlisted: { label: 'On the waiting list' },
  declined: { label: 'Declined' },
  confirmed: { label: 'Confirmed' },
  withdrawn: { label: 'Withdrawn' },
} as const satisfies Record<string, { label: string }>;

/** A state of an application. */
export type ApplicationState = keyof typeof APPLICATION_STATES;

/** Tells whether a value is a state of an application. */
export function isApplicationState(value: unknown): value is ApplicationState {
  return typeof value === 'string' && Object.hasOwn(APPLICATION_STATES, value);
}

/** Who moves an application: an applicant withdraws it or declines a place, the collaborative does the rest. */
export const APPLICATION_PARTIES = {
  applicant: { label: 'The applicant' },
  collaborative: { label: 'The collaborative' },
} as const satisfies Record<string, { label: string }>;

/** Who moves an application. */
export type ApplicationParty = keyof typeof APPLICATION_PARTIES;
