import type { GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';

/**
 * Whether a count of zero is shown. `publish`: always shown, so a reader knows that a hidden cell is at
 * least 1. `suppress`: zeros are as sensitive as other small counts, and a hidden cell may be 0.
 */
export type ZeroRule = 'publish' | 'suppress';

/** Zero rules by the codes of one dimension, such as `suppress` for the outcome measures. */
export interface ZeroRulesByCode {
  readonly dimension: string;
  readonly otherwise: ZeroRule;
  readonly codes: Readonly<Record<string, ZeroRule>>;
}

/**
 * What must stay uncertain about a small cell.
 *
 * `exact`: at least two values. `cover`: everything the mark says, from 0 or 1 up to the threshold less 1,
 * as far as the best choice of hidden cells allows. `{ width: n }`: the greatest value less the least is n or more.
 */
export type ProtectionLevel = 'exact' | 'cover' | { readonly width: number };

/** A known order of the codes of a dimension: `lesser` never exceeds `greater`, as screened and enrolled. */
export interface KnownOrder {
  readonly dimension: string;
  readonly lesser: string;
  readonly greater: string;
}

/**
 * How coarsely percentages are shown for groups of `from` to `to` (`null`: no limit) students: `low` and
 * below as one band, `high` and above as another, whole percents between.
 */
export interface PercentBand {
  readonly from: number;
  readonly to: number | null;
  readonly low: number;
  readonly high: number;
}

/** What is protected, and how well: data with a version, a source and the name of who set it. */
export interface DisclosurePolicy {
  readonly id?: string;
  readonly version?: number;
  readonly basis?: Basis;
  readonly source?: GivenSource;
  /** The person or office that decided on this policy. */
  readonly setBy?: string;
  /** A count below it is small. */
  readonly threshold: number;
  readonly zeros: ZeroRule | ZeroRulesByCode;
  readonly level: ProtectionLevel;
  /** What complementary cells cost: one each, or the count they hold. */
  readonly cost?: 'count' | 'value';
  /** Cells that are published whatever it costs elsewhere; `grandTotal` is the cell of all roots. */
  readonly mustPublish?: readonly ('grandTotal' | readonly string[])[];
  readonly orders?: readonly KnownOrder[];
  readonly percentBands?: readonly PercentBand[];
  /** Hides a corrected count whose difference from an earlier release is small. On unless `false`. */
  readonly periodGuard?: boolean;
  /** What to do about small counts that earlier releases gave away: refuse the release, or go on with a warning. */
  readonly alreadyPublic?: 'refuse' | 'note';
  /** The work that may be done, in touched numbers. What is not decided within it counts as unsafe. */
  readonly steps?: number;
}

/** A policy as callers write it; what is left out comes from `DEFAULT_DISCLOSURE_POLICY`. */
export type DisclosurePolicyInput = Partial<DisclosurePolicy>;
