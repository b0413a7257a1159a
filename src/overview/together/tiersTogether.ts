import type { Profile } from '../../system/profile/profile.js';
import { SUPPORT_TIER_IDS, type SupportTier } from '../../system/words/supportTiers.js';
import type { Together } from './districtTogether.js';
import { tierNeverServed, tierWithoutSupport } from './togetherRules.js';

/** The measures that say whether students were served in a tier. */
export const SERVED_IN = {
  tier1: 'tier1Reached',
  tier2: 'tier2Served',
  tier3: 'tier3Served',
} as const satisfies Record<SupportTier, string>;

/** As many months of nobody as it takes to ask: a quarter of a year. */
const MONTHS_OF_NOBODY = 3;

/** Compares the tiers of the profile with the students who were served in them. */
export function tiersTogether({ joined: { profile }, months, say, placeOf }: Together): void {
  const at = profile && placeOf('profile', profile.place, ['supports']);
  if (!profile || !at) return;
  for (const [i, tier] of SUPPORT_TIER_IDS.entries()) {
    const has = hasInTier(profile.value, tier);
    const field = SERVED_IN[tier];
    const told = months
      .filter(({ values }) => values[field] !== undefined)
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    const served = told.filter(({ values }) => values[field]! > 0);
    const shown = served[0] ?? told[0];
    if (has === null || !shown) continue;
    const of = { organization: shown.organization, month: shown.month };
    const params = { tier: i + 1, month: shown.month };
    if (!has && served.length > 0) {
      const count = new Set(served.map(({ month }) => month)).size;
      say(tierWithoutSupport, { field: 'supports', params: { ...params, count } }, at, [
        { month: of, field },
      ]);
    }
    const count = new Set(told.map(({ month }) => month)).size;
    if (has && served.length === 0 && count >= MONTHS_OF_NOBODY)
      say(
        tierNeverServed,
        { field: 'supports', params: { ...params, last: told.at(-1)!.month, count } },
        at,
        [{ month: of, field }],
      );
  }
}

/** Whether the profile has anything in a tier; `null` where it does not say so. */
function hasInTier({ supports, programs, tiers }: Profile, tier: SupportTier): boolean | null {
  const rows = supports?.filter((one) => one.tier === tier) ?? [];
  if (rows.some(({ available }) => available === 'yes')) return true;
  if (programs?.some((one) => one.tiers.includes(tier))) return true;
  const answer = tiers?.[tier];
  if (answer === 'yes') return true;
  if (answer === 'unknown' || rows.some(({ available }) => available === 'unknown')) return null;
  // A section left out is not known, and neither is what an empty list says.
  return answer === 'no' || (supports?.length ?? 0) > 0 ? false : null;
}
