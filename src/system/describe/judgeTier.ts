import type { Profile } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { countRows, type SystemCount, sumOf } from './judgement.js';

/**
 * Counts the supports of a tier for different concerns, and its different programs.
 *
 * The first answer on the tier is the one way to say that there is nothing; against a row that says otherwise it is
 * a contradiction, and nothing is sure. A first answer of yes without a row counts as one support.
 */
export function judgeTier({ tiers, supports, programs }: Profile, tier: SupportTier): SystemCount {
  const said = tiers?.[tier] ?? 'unknown';
  const first = [['tiers', tier]];
  const rows = sumOf('supportsPerTier', [
    countRows(
      'supportsPerTier',
      'supports',
      supports,
      (row) => (row.tier === tier ? row.available : 'no'),
      ({ concern }) => concern,
    ),
    countRows(
      'supportsPerTier',
      'programs',
      programs,
      (row) => (row.tiers.includes(tier) ? 'yes' : 'no'),
      ({ name }) => name,
    ),
  ]);
  if (rows.counted > 0) {
    return said === 'no'
      ? { ...rows, counted: 0, places: [], open: [...first, ...rows.places, ...rows.open] }
      : rows;
  }
  if (said === 'no') return { ...rows, possible: 0, places: first, open: [] };
  // Lists that are whole and name nothing are no proof that there is nothing: one support may be left out.
  const possible = rows.possible === null ? null : Math.max(rows.possible, 1);
  if (said === 'yes') return { ...rows, counted: 1, possible, places: first };
  return { ...rows, possible, places: [], open: [...first, ...rows.open] };
}
