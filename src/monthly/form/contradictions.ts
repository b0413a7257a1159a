import type { ContradictionRule } from './comparison.js';
import type { MeasureId } from './measures.js';

/** Students improved psychosocially, though the district says that it does not measure it. */
export const psychosocialImprovedUnmeasured = {
  code: 'monthly.psychosocial-improved-unmeasured',
  severity: 'fatal',
  message:
    '{psychosocialImproved} students improved psychosocially, but psychosocialAssessed is "not collected".',
  howToFix: 'Report how many students have two measurements, or write notCollected for both.',
  params: { psychosocialImproved: 'value' },
  positive: 'psychosocialImproved',
  other: 'psychosocialAssessed',
  is: 'notCollected',
  basis: 'proposed',
  source: { id: 'project', at: 'v19' },
} as const satisfies ContradictionRule<MeasureId>;

/** Students improved academically, though the district says that it does not measure it. */
export const academicImprovedUnmeasured = {
  code: 'monthly.academic-improved-unmeasured',
  severity: 'fatal',
  message: '{academicImproved} students improved academically, but academicAssessed is "not collected".',
  howToFix: 'Report how many students have two measurements, or write notCollected for both.',
  params: { academicImproved: 'value' },
  positive: 'academicImproved',
  other: 'academicAssessed',
  is: 'notCollected',
  basis: 'proposed',
  source: { id: 'project', at: 'v19' },
} as const satisfies ContradictionRule<MeasureId>;

/** Students were identified by screening, though the district says that it does not screen. */
export const identifiedUnscreened = {
  code: 'monthly.identified-unscreened',
  severity: 'confirm',
  message: '{identifiedAtRisk} students were identified by screening, but screened is "not collected".',
  howToFix: 'Report students identified without a screening under identifiedOther.',
  params: { identifiedAtRisk: 'value' },
  positive: 'identifiedAtRisk',
  other: 'screened',
  is: 'notCollected',
  basis: 'proposed',
  source: { id: 'project', at: 'v19' },
} as const satisfies ContradictionRule<MeasureId>;

/** There were discipline events, but no student was disciplined. */
export const eventsWithoutDisciplined = {
  code: 'monthly.events-without-disciplined',
  severity: 'confirm',
  message: 'There were {disciplineEvents} discipline events, but 0 students were disciplined.',
  howToFix: 'Check both numbers. If the students were not counted, write notCollected instead of 0.',
  params: { disciplineEvents: 'value' },
  positive: 'disciplineEvents',
  other: 'disciplined',
  is: 0,
  basis: 'proposed',
  source: { id: 'project', at: 'v16' },
} as const satisfies ContradictionRule<MeasureId>;

/** Days of waiting are reported, but no referral was connected that could have waited. */
export const waitWithoutConnected = {
  code: 'monthly.wait-without-connected',
  severity: 'confirm',
  message: 'A median wait is reported, but 0 referred students were connected.',
  howToFix: 'Write notApplicable for the wait, or correct referralsConnected.',
  params: {},
  positive: 'waitDaysMedian',
  other: 'referralsConnected',
  is: 0,
  basis: 'proposed',
  source: { id: 'project', at: 'v19' },
} as const satisfies ContradictionRule<MeasureId>;
