import type { Profile } from '../../src/system/index.js';

/** A made-up profile that says nothing but whose it is, with what a test adds. */
export function profileOf(sections: Partial<Profile> = {}): Profile {
  return { form: 'profile@1', organization: '00240000', schoolYear: '2020-21', ...sections };
}

/** A made-up profile of a system that lacks nothing. */
export const COMPREHENSIVE: Profile = profileOf({
  tiers: { tier1: 'yes', tier2: 'yes', tier3: 'yes' },
  programs: [
    { name: 'A', tiers: ['tier1'], evidence: [{ registry: 'blueprints', value: 'promising' }] },
    { name: 'B', tiers: ['tier2', 'tier3'], evidence: [{ registry: 'essa', value: 'essa3' }] },
  ],
  staffing: [
    {
      discipline: 'counselor',
      employer: 'district',
      headcount: 4,
      fte: 3.5,
      tiers: ['tier1', 'tier2', 'tier3'],
    },
  ],
  partnerships: [
    { name: 'C', kind: 'communityProvider' },
    { name: 'D', kind: 'family', endsOn: '2021-06-30' },
    { name: 'E', kind: 'higherEducation' },
  ],
  financing: [{ source: 'local' }, { source: 'state' }],
  dataSystems: [{ kind: 'outcomes', collected: 'partly', usedByTeam: 'yes' }],
  practices: {
    team: 'yes',
    teamHasFamily: 'no',
    staffTraining: 'yes',
    needsAssessment: 'yes',
    resourceMap: 'yes',
    universalScreening: 'yes',
  },
});
