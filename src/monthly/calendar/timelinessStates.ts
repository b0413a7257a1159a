/** How a month of a district stands; `undated` was sent, but nobody can tell when. */
export const TIMELINESS_STATES = {
  onTime: { label: 'On time' },
  late: { label: 'Sent late' },
  undated: { label: 'Sent, time not known' },
  owed: { label: 'Owed' },
  notYetDue: { label: 'Not yet due' },
  notDue: { label: 'Not asked for' },
} as const satisfies Record<string, { label: string }>;

/** One of the states of `TIMELINESS_STATES`. */
export type TimelinessState = keyof typeof TIMELINESS_STATES;
