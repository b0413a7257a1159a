import type { Profile } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import type { SystemJudgement } from './judgement.js';

/**
 * Judges whether a tier has supports: by the grid, the programs, and the first answer on the tier.
 *
 * One support or program is enough. No is only what the first answer says: cells of the grid that are not
 * there are not known. A first answer of no against a row that says yes is a contradiction, and unknown.
 */
export function judgeTier({ tiers, supports, programs }: Profile, tier: SupportTier): SystemJudgement {
  const said = tiers?.[tier] ?? 'unknown';
  const rows = [
    ...(supports ?? []).flatMap((row, place) =>
      row.tier === tier && row.available === 'yes' ? [['supports', place]] : [],
    ),
    ...(programs ?? []).flatMap((row, place) => (row.tiers.includes(tier) ? [['programs', place]] : [])),
  ];
  if (rows.length === 0) return { answer: said, facts: [['tiers', tier]] };
  if (said === 'no') return { answer: 'unknown', facts: [['tiers', tier], ...rows] };
  return { answer: 'yes', facts: rows };
}
