/** How much evidence may be asked for, the most first. Named after the tiers of ESSA, but met by other registries too. */
export const EVIDENCE_FLOORS = ['strong', 'moderate', 'promising', 'rationale'] as const;

/** How much evidence is asked for. */
export type EvidenceFloor = (typeof EVIDENCE_FLOORS)[number];
