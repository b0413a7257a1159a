import type { Profile } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { countJudged, eachOnce, type SystemCount } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';
import { type TierRows, tierRows } from './tierRows.js';

/**
 * Counts the supports of a tier for different concerns, and its different programs: those that are listed, and those in
 * force for sure.
 *
 * A first answer of yes without a row counts as one that is listed.
 */
export function judgeTier(profile: Profile, tier: SupportTier, options: SystemOptions): SystemCount[] {
  const all = tierRows(profile, tier, options);
  const listed = countJudged(
    'anySupport',
    all.rows.map(({ key, path, listed: answer }) => ({ answer, key, path })),
    all.lists,
  );
  const running = countJudged(
    'supportsPerTier',
    all.rows.map(({ key, path, running: answer, open }) => ({
      answer,
      key,
      path,
      ...(open && { open: [...path, open] }),
    })),
    all.lists,
  );
  return [bySaid(firstOf(listed, profile, tier), profile, tier, all), bySaid(running, profile, tier, all)];
}

/** Lists that are whole and name nothing are no proof that there is nothing: one support may be left out. */
function firstOf(listed: SystemCount, { tiers }: Profile, tier: SupportTier): SystemCount {
  if (listed.counted > 0) return listed;
  const said = tiers?.[tier] ?? 'unknown';
  const first = [['tiers', tier]];
  const possible = listed.possible === null ? null : Math.max(listed.possible, 1);
  if (said === 'yes') return { ...listed, counted: 1, possible, places: first };
  return { ...listed, possible, places: [], open: [...first, ...listed.open] };
}

/**
 * Names the tier of a count and holds it against the first answer on the tier, the one way to say that there is nothing. Against a row that
 * says otherwise it is a contradiction, and nothing is sure; nor is it where rows say both yes and no of one support.
 */
export function bySaid(
  count: SystemCount,
  { tiers }: Profile,
  tier: SupportTier,
  { rows }: TierRows,
): SystemCount {
  const disputed = rows.filter(({ isDisputed }) => isDisputed).map(({ path }) => [...path, 'available']);
  if (disputed.length > 0)
    return { ...count, tier, counted: 0, places: [], open: eachOnce([...disputed, ...count.open]) };
  if (tiers?.[tier] !== 'no') return { ...count, tier };
  const first = [['tiers', tier]];
  const said = { ...count, tier, counted: 0 };
  return rows.every(({ available, listed }) => available !== 'yes' || listed === 'no')
    ? { ...said, possible: 0, places: first, open: [] }
    : { ...said, places: [], open: [...first, ...count.places, ...count.open] };
}
