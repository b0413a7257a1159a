import { SUPPORT_TIER_IDS } from '../words/supportTiers.js';
import type { ProfileRule } from './profileContext.js';

/** The first answer says that a tier has nothing, and the grid or a program says that it has something. */
export const tierContradicted = {
  code: 'system.tier-contradicted',
  severity: 'confirm',
  message: '{tier} is said to have nothing, but a support or program of it is listed.',
  howToFix: 'Correct the answer on the tier, or the rows. Until then nothing is concluded on {tier}.',
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
