import { SUPPORT_TIER_IDS } from '../words/supportTiers.js';
import type { ProfileRule } from './profileContext.js';

/** Something is said to be available in a tier that no program and no staff covers. Staff whose tiers are not said may cover any. */
export const tierWithoutMeans = {
  code: 'system.tier-without-means',
  severity: 'confirm',
  message: 'Supports are available in {tier}, but no program or staff covers it.',
  howToFix:
    'Add the program or the staff of {tier}, or correct the supports. If only partners give them, confirm.',
  params: { tier: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f02' },
  check({ tiers, supports, programs, staffing }) {
    // Without both lists nobody can say that nothing covers a tier.
    if (!programs || !staffing || staffing.some((staff) => !staff.tiers)) return [];
    const covered = new Set([...programs, ...staffing].flatMap((row) => row.tiers ?? []));
    return SUPPORT_TIER_IDS.filter(
      (tier) =>
        !covered.has(tier) &&
        (tiers?.[tier] === 'yes' || supports?.some((row) => row.tier === tier && row.available === 'yes')),
    ).map((tier) => ({ field: 'supports', params: { tier }, path: ['tiers', tier] }));
  },
} as const satisfies ProfileRule;
