import type { DisclosurePolicy, PercentBand } from './policy.js';

/**
 * Percent bands by group size, after a rule printed in full by a school district in Utah.
 *
 * @see utah-bands; proposal d10. The last two rows are completed from the same family of
 * rules and were not in the copy that was read; a group of 10 itself is read as too small.
 */
export const PERCENT_BANDS = [
  { from: 300, to: null, low: 1, high: 99 },
  { from: 100, to: 299, low: 2, high: 98 },
  { from: 40, to: 99, low: 5, high: 95 },
  { from: 20, to: 39, low: 10, high: 90 },
  { from: 11, to: 19, low: 20, high: 80 },
] as const satisfies readonly PercentBand[];

/**
 * The policy that applies where nothing else is said: small is under 11, zeros are shown, and nothing may
 * be learned about a small cell but that it is small.
 *
 * The number is that of `cms-cell-size` and `chia-cell-size`; that zeros may be shown is said by the first only.
 *
 * @see proposal d02
 */
export const DEFAULT_DISCLOSURE_POLICY = {
  id: 'small-under-11',
  version: 1,
  basis: 'proposed',
  source: { id: 'cms-cell-size' },
  setBy: 'csmhs',
  threshold: 11,
  zeros: 'publish',
  level: 'cover',
  cost: 'count',
  mustPublish: ['grandTotal'],
  percentBands: PERCENT_BANDS,
  periodGuard: true,
  alreadyPublic: 'refuse',
  steps: 60_000_000,
} as const satisfies DisclosurePolicy;

/**
 * Ready-made policies by id. A district's counsel decides which applies; the strictest rule wins.
 *
 * `small-under-11` for health-type data, `small-under-10` after the state's rule for test results, `small-under-6`
 * after its attrition table (its discipline report shows counts of 1 to 5), `agreement-under-11` for sharing under a
 * data agreement, where it is enough that no small count is known exactly.
 *
 * @example
 * DISCLOSURE_POLICIES['small-under-6'].threshold // => 6
 */
export const DISCLOSURE_POLICIES = {
  'small-under-11': DEFAULT_DISCLOSURE_POLICY,
  'small-under-10': {
    id: 'small-under-10',
    version: 1,
    basis: 'proposed',
    source: { id: 'dese-profiles-assessment' },
    setBy: 'csmhs',
    threshold: 10,
    zeros: 'publish',
    level: 'cover',
  },
  'small-under-6': {
    id: 'small-under-6',
    version: 1,
    basis: 'proposed',
    source: { id: 'dese-attrition' },
    setBy: 'csmhs',
    threshold: 6,
    zeros: 'publish',
    level: 'cover',
  },
  'agreement-under-11': {
    id: 'agreement-under-11',
    version: 1,
    basis: 'proposed',
    source: { id: 'chia-cell-size', at: 'clause 3' },
    setBy: 'csmhs',
    threshold: 11,
    zeros: 'publish',
    level: 'exact',
  },
} as const satisfies Readonly<Record<string, DisclosurePolicy>>;

/** The id of a ready-made policy. */
export type DisclosurePolicyId = keyof typeof DISCLOSURE_POLICIES;
