import type { Shape } from '../../core/given/kind.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';

/** How much of something is enough. */
export interface SystemThreshold {
  /** What is counted. */
  readonly label: string;
  /** Whether there must be at least so many, or may be at most so many. */
  readonly asks: 'atLeast' | 'atMost';
  readonly limit: number;
  readonly basis: Basis;
  readonly source: SourceRef;
}

const proposed = { basis: 'proposed', source: { id: 'project', at: 'f09' } } as const;
const atLeast = <Limit extends number>(limit: Limit, label: string) =>
  ({ label, asks: 'atLeast', limit, ...proposed }) as const;

/**
 * How much of each thing is enough in a comprehensive system.
 *
 * No source that we have read gives such numbers: all are proposals of this project, and a state may set its own as
 * `describeSystem(profile, { thresholds: { supportsPerTier: 5 } })`. With
 * `0` nothing is asked: the fact keeps no verdict from enough.
 *
 * @see proposal f09
 */
export const SYSTEM_THRESHOLDS = {
  supportsPerTier: /* @__PURE__ */ atLeast(
    3,
    'Supports for different concerns, and different programs, in one tier',
  ),
  communityPartners: /* @__PURE__ */ atLeast(1, 'Partners from the community in force'),
  communityAgreements: /* @__PURE__ */ atLeast(
    1,
    'Partners from the community in force under a written agreement',
  ),
  familyWays: /* @__PURE__ */ atLeast(
    1,
    'Ways in which families take part: an organization, members on the team',
  ),
  voices: /* @__PURE__ */ atLeast(2, 'Ways in which families and young people take part'),
  partnerKinds: /* @__PURE__ */ atLeast(3, 'Kinds of partners in force'),
  agreements: /* @__PURE__ */ atLeast(2, 'Partners in force under a written agreement'),
  closePartners: /* @__PURE__ */ atLeast(1, 'Partners in force that share resources or goals'),
  programsPerTier: /* @__PURE__ */ atLeast(1, 'Programs of one tier with the evidence asked for'),
  programs: /* @__PURE__ */ atLeast(3, 'Different programs with the evidence asked for'),
  harmfulPrograms: { label: 'Programs rated concerning or harmful', asks: 'atMost', limit: 0, ...proposed },
  disciplines: /* @__PURE__ */ atLeast(2, 'Professions with staff in the schools'),
  practice: /* @__PURE__ */ atLeast(1, 'Answers of yes to the question'),
  outcomes: /* @__PURE__ */ atLeast(1, 'Kinds of data on outcomes collected, at least in part'),
  fullOutcomes: /* @__PURE__ */ atLeast(1, 'Kinds of data on outcomes collected in full'),
  dataKinds: /* @__PURE__ */ atLeast(2, 'Kinds of data that teams use'),
  fundingSources: /* @__PURE__ */ atLeast(2, 'Sources of money in force'),
} as const satisfies Record<string, SystemThreshold>;

/** A threshold. */
export type SystemThresholdId = keyof typeof SYSTEM_THRESHOLDS;

/** Thresholds of one's own; those left out stay as they are. */
export type SystemThresholds = Readonly<Partial<Record<SystemThresholdId, number>>>;

/** `SystemThresholds`, key by key. */
export const THRESHOLDS: Shape = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(SYSTEM_THRESHOLDS).map((id) => [id, 'count' as const]),
);
