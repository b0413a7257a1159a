import { SUPPORT_TIER_IDS } from '../words/supportTiers.js';
import type { ProfileRule } from './profileContext.js';

/** The first answer says that a tier has nothing, and the grid or a program says that it has something. */
export const tierContradicted = {
  code: 'system.tier-contradicted',
  severity: 'confirm',
  message: '{tier} is marked as having nothing, but a support or program for it is listed.',
  howToFix: 'Correct the answer for the tier, or the rows. Until then no conclusion is drawn about {tier}.',
  params: { tier: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f02' },
  check({ tiers, supports = [], programs = [] }) {
    return SUPPORT_TIER_IDS.filter(
      (tier) =>
        tiers?.[tier] === 'no' &&
        (supports?.some((row) => row.tier === tier && row.available === 'yes') ||
          programs?.some((program) => program.tiers.includes(tier))),
    ).map((tier) => ({ field: `tiers.${tier}`, params: { tier }, path: ['tiers', tier] }));
  },
} as const satisfies ProfileRule;
