import type { OptionKind } from '../../core/given/kind.js';

/** A school or district in one period: what was counted, and of how many. `null` or nothing is a number that is not there. */
export interface FunnelUnit {
  readonly id: string;
  readonly y: number | null;
  readonly n: number | null;
}

/** How limits are computed: by chance alone, or with room for units that differ by more than chance. */
export const FUNNEL_LIMITS = ['exact', 'multiplicative', 'additive'] as const;

/** How limits are computed. */
export type FunnelLimits = (typeof FUNNEL_LIMITS)[number];

/** What to compare. */
export interface FunnelRequest {
  /** Students of students (`share`), or events for units (`rate`). */
  readonly kind: 'share' | 'rate';
  readonly units: readonly FunnelUnit[];
  readonly options?: FunnelOptions | null;
}

/** Choices of a funnel. */
export interface FunnelOptions {
  /** What the units are compared with, such as a goal. Left out: all of them together. */
  readonly target?: number | null;
  /** `exact` by default. */
  readonly limits?: FunnelLimits | null;
}

/** Where a unit lies: between the 95 percent limits, beyond one of those, or beyond one of the 99.8 percent limits. */
export type FunnelPosition = 'within' | 'high' | 'low' | 'veryHigh' | 'veryLow';

/** Why a unit cannot be compared. */
export type FunnelGap = 'missing' | 'noDenominator';

/** One unit with its limits. What cannot be computed is `null`, with the reason in `gap`. */
export interface FunnelPoint {
  readonly id: string;
  readonly y: number | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly lower998: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly upper998: number | null;
  readonly position: FunnelPosition | null;
  readonly gap?: FunnelGap;
}

/** A funnel, computed. */
export interface FunnelAnalysis {
  readonly kind: 'share' | 'rate';
  /** The units in the order given: a funnel is no ranking. */
  readonly points: readonly FunnelPoint[];
  /** How many units are compared. */
  readonly compared: number;
  readonly target: number;
  /** Whether the target is that of all units together. */
  readonly targetIsPooled: boolean;
  readonly limits: FunnelLimits;
  /** How many times as far as by chance alone the units lie from the target, squared; about 1 where chance explains all. */
  readonly dispersion: number | null;
  /** Whether that is more than chance explains. */
  readonly overdispersed: boolean;
  /** How many units lie beyond the limits by chance alone, on the average of many such comparisons. */
  readonly byChance: { readonly beyond95: number; readonly beyond998: number };
}

/** `FunnelRequest`; what its units hold is a finding, for they come from files too. */
export const FUNNEL_REQUEST = {
  kind: { required: { oneOf: ['share', 'rate'] } },
  units: 'anything',
  options: 'anything',
} as const satisfies Record<keyof FunnelRequest, OptionKind>;

/** `FunnelOptions`. */
export const FUNNEL_OPTIONS = {
  target: 'finite',
  limits: { oneOf: FUNNEL_LIMITS },
} as const satisfies Record<keyof FunnelOptions, OptionKind>;
