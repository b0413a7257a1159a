import type { Profile } from '../../src/system/index.js';

/** A made-up profile that says nothing but whose it is, with what a test adds. */
export function profileOf(sections: Partial<Profile> = {}): Profile {
  return { form: 'profile@1', organization: '00240000', schoolYear: '2020-21', ...sections };
}

/** A made-up profile of a system that lacks nothing. */
export const COMPREHENSIVE: Profile = profileOf({
  tiers: { tier1: 'yes', tier2: 'yes', tier3: 'yes' },
  supports: (['tier1', 'tier2', 'tier3'] as const).flatMap((tier) =>
    (['anxiety', 'trauma'] as const).map((concern) => ({ concern, tier, available: 'yes' as const })),
  ),
  programs: [
    { name: 'A', tiers: ['tier1'], evidence: [{ registry: 'blueprints', value: 'promising' }] },
    { name: 'B', tiers: ['tier2', 'tier3'], evidence: [{ registry: 'essa', value: 'essa3' }] },
    {
      name: 'F',
      tiers: ['tier2'],
      evidence: [{ registry: 'cebc', value: 'cebc2', conditions: { significant: 'yes' } }],
    },
  ],
  staffing: [
    {
      discipline: 'counselor',
      employer: 'district',
      headcount: 4,
      fte: 3.5,
      tiers: ['tier1', 'tier2', 'tier3'],
    },
    { discipline: 'nurse', employer: 'district', headcount: 2, fte: 2 },
  ],
  partnerships: [
    { name: 'C', kind: 'communityProvider', agreement: 'memorandum', strength: 'cooperating' },
    { name: 'D', kind: 'family', agreement: 'informal', endsOn: '2021-06-30' },
    { name: 'E', kind: 'higherEducation', agreement: 'contract' },
  ],
  financing: [{ source: 'local' }, { source: 'state' }],
  dataSystems: [
    { kind: 'outcomes', collected: 'yes', usedByTeam: 'yes' },
    { kind: 'screening', collected: 'partly', usedByTeam: 'yes' },
  ],
  practices: {
    team: 'yes',
    teamHasFamily: 'no',
    teamHasYouth: 'yes',
    staffTraining: 'yes',
    needsAssessment: 'yes',
    resourceMap: 'yes',
    universalScreening: 'yes',
  },
});

/** A day of the school year of the profile. */
export const TODAY = '2020-11-01';
