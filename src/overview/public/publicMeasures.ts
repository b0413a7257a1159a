import type { MeasureId } from '../../monthly/form/measures.js';

/**
 * The measures of `monthly@1` of which `publicCohort` hands out students of all districts, where nothing else is asked for: who was
 * screened, found at risk, referred, and served in Tier 2 and Tier 3, in each month and in the school year so far.
 */
export const PUBLIC_MEASURES = [
  'screened',
  'screenedYtd',
  'identifiedAtRisk',
  'referredSchool',
  'referredCommunity',
  'referredUnduplicated',
  'tier2Served',
  'tier2ServedYtd',
  'tier3Served',
  'tier3ServedYtd',
] as const satisfies readonly MeasureId[];
