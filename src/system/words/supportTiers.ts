import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';

/** One tier of a multi-tiered system of supports. */
export interface SupportTierEntry {
  readonly label: string;
  /** Whom its supports are for. */
  readonly reaches: string;
  readonly examples: readonly string[];
  /** Names that older or other publications use. */
  readonly otherNames: readonly string[];
  readonly basis: Basis;
  readonly source: SourceRef;
}

/**
 * The three tiers of support. The words for Tier 3 are inferred: the center's page defines Tier 2 and not Tier 3.
 *
 * A tier belongs to a service contact, not to a student: a student may have contacts in several. Supports of
 * school-employed and of community-employed, school-based professionals count in every tier.
 */
export const SUPPORT_TIERS = {
  tier1: {
    label: 'Mental health promotion',
    reaches: 'All students, at risk or not; also climate and staff well-being',
    examples: ['schoolwide lessons', 'climate work', 'social and emotional learning in class'],
    otherNames: ['universal'],
    basis: 'published',
    source: { id: 'ncsmh-quality-guides' },
  },
  tier2: {
    label: 'Early intervention',
    reaches: 'Students with mild distress or impairment, or at risk',
    examples: ['small groups', 'brief individual work', 'mentoring', 'daily report card'],
    otherNames: ['selective', 'targeted', 'supplemental', 'secondary prevention'],
    basis: 'published',
    source: { id: 'ncsmh-tiers23' },
  },
  tier3: {
    label: 'Treatment',
    reaches: 'Students with significant distress or impairment, with or without a diagnosis',
    examples: ['individual therapy', 'group therapy', 'family therapy'],
    otherNames: ['indicated', 'intensive', 'tertiary'],
    basis: 'inferred',
    source: { id: 'ncsmh-tiers23' },
  },
} as const satisfies Record<string, SupportTierEntry>;

/** A tier of support. Not to be mixed up with an `EssaEvidenceTier`, which grades studies. */
export type SupportTier = keyof typeof SUPPORT_TIERS;

/**
 * Tells whether a value is a tier of support.
 *
 * @example
 * isSupportTier('essa1') // => false
 */
export function isSupportTier(value: unknown): value is SupportTier {
  return typeof value === 'string' && Object.hasOwn(SUPPORT_TIERS, value);
}

/** The tiers in their order. */
export const SUPPORT_TIER_IDS = ['tier1', 'tier2', 'tier3'] as const satisfies readonly SupportTier[];
