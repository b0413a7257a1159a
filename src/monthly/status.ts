/** The states of a submission and where each may go next; close to the states of federal postsecondary collections. */
export const SUBMISSION_STATUSES = {
  notStarted: { label: 'Not started', next: ['draft'] },
  draft: { label: 'Draft', next: ['checked'] },
  checked: { label: 'Checked', next: ['draft', 'submitted'] },
  submitted: { label: 'Submitted', next: ['accepted', 'returned'] },
  returned: { label: 'Returned', next: ['draft'] },
  accepted: { label: 'Accepted', next: ['returned', 'locked'] },
  locked: { label: 'Locked', next: [] },
} as const satisfies Record<string, { label: string; next: readonly string[] }>;

/** Where a submission stands. */
export type SubmissionStatus = keyof typeof SUBMISSION_STATUSES;
