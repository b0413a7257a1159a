/** The stages from interest to a place, in their order; `declined` and `withdrawn` end an application at any of them. */
export const FUNNEL_STAGES = {
  interest: { label: 'Asked to hear from the collaborative' },
  applied: { label: 'Sent an application' },
  eligible: { label: 'Found eligible' },
  reviewed: { label: 'Came to review' },
  selected: { label: 'Was offered a place' },
  declined: { label: 'Declined, by either side' },
  withdrawn: { label: 'Withdrew' },
} as const satisfies Record<string, { readonly label: string }>;

/** A stage from interest to a place. */
export type FunnelStage = keyof typeof FUNNEL_STAGES;

/** A stage of an application. */
export type ApplicationStage = Exclude<FunnelStage, 'interest'>;
