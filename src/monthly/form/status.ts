/** One state of a submission. */
export interface SubmissionState {
  readonly label: string;
  readonly definition: string;
  /** Whether the collaborative has received the numbers. */
  readonly sent: boolean;
  /** Whether open findings at `confirm` or harder keep a submission out of this state. */
  readonly needsClear: boolean;
}

/**
 * The states of a submission; `SUBMISSION_MOVES` lists where each may go next. They are close to the states of federal postsecondary
 * collections (no data, has data, clean, locked, complete).
 *
 * A change after `accepted` is a new version, which starts as a draft of its own.
 *
 * @see proposals c03 and v29
 */
export const SUBMISSION_STATUSES = {
  notStarted: {
    label: 'Not started',
    definition: 'Nothing has been entered.',
    sent: false,
    needsClear: false,
  },
  draft: {
    label: 'Draft',
    definition: 'The district is entering numbers.',
    sent: false,
    needsClear: false,
  },
  checked: {
    label: 'Checked',
    definition: 'Every finding that blocks has been corrected, explained or confirmed.',
    sent: false,
    needsClear: true,
  },
  submitted: {
    label: 'Submitted',
    definition: 'The district has sent it, in time or late.',
    sent: true,
    needsClear: true,
  },
  returned: {
    label: 'Returned',
    definition: 'The coordinator has asked the district to look again.',
    sent: true,
    needsClear: false,
  },
  accepted: {
    label: 'Accepted',
    definition: 'The coordinator has taken it into the totals.',
    sent: true,
    needsClear: true,
  },
  locked: {
    label: 'Locked',
    definition: 'The cohort is closed; nothing changes any more.',
    sent: true,
    needsClear: false,
  },
} as const satisfies Record<string, SubmissionState>;

/** Where a submission stands. */
export type SubmissionStatus = keyof typeof SUBMISSION_STATUSES;

/** Tells whether a value is the status of a submission. */
export function isSubmissionStatus(value: unknown): value is SubmissionStatus {
  return typeof value === 'string' && Object.hasOwn(SUBMISSION_STATUSES, value);
}
