/** What a collaborative offers to its districts. */
export const EVENT_KINDS = {
  informationSession: { label: 'Information session' },
  convening: { label: 'Convening' },
  call: { label: 'Network call' },
  coaching: { label: 'Coaching contact' },
  technicalAssistance: { label: 'Technical assistance' },
  professionalDevelopment: { label: 'Professional development' },
  peerExchange: { label: 'Peer exchange between districts' },
} as const satisfies Record<string, { label: string }>;

/** The kind of an event. */
export type EventKind = keyof typeof EVENT_KINDS;
