import type { Profile } from '../../src/system/index.js';

/** A made-up profile that says nothing but whose it is, with what a test adds. */
export function profileOf(sections: Partial<Profile> = {}): Profile {
  return { form: 'profile@1', organization: '00240000', schoolYear: '2020-21', ...sections };
}

/** Something that began before the year of the profile and goes on. */
export const RUNNING = { startsOn: '2019-09-01', ongoing: 'yes' } as const;

/** How far a support of each tier reaches in a system of 1,000 students and 5 schools that lacks nothing. */
export const REACH = {
  tier1: { ...RUNNING, schools: 5, reached: 90, frequency: 'monthly', capacity: 900 },
  tier2: { ...RUNNING, schools: 4, reached: 8, frequency: 'weekly', capacity: 80 },
  tier3: { ...RUNNING, schools: 5, reached: 3, frequency: 'asNeeded', capacity: 30 },
} as const;

/** A made-up profile of a system that lacks nothing. */
export const COMPREHENSIVE: Profile = profileOf({
  lastReviewed: '2020-10-05',
  context: {
    enrollment: { on: '2020-10-01', count: 1000 },
    schoolsByLevel: { elementary: 3, middle: 1, high: 1, other: 0 },
  },
  tiers: { tier1: 'yes', tier2: 'yes', tier3: 'yes' },
  supports: (['tier1', 'tier2', 'tier3'] as const).flatMap((tier) =>
    (['anxiety', 'trauma'] as const).map((concern) => ({
      concern,
      tier,
      available: 'yes' as const,
      ...REACH[tier],
    })),
  ),
  programs: [
    {
      name: 'A',
      tiers: ['tier1'],
      ...REACH.tier1,
      evidence: [{ registry: 'blueprints', value: 'promising' }],
    },
    {
      name: 'B',
      tiers: ['tier2', 'tier3'],
      ...REACH.tier2,
      evidence: [{ registry: 'essa', value: 'essa3' }],
    },
    {
      name: 'F',
      tiers: ['tier2'],
      ...REACH.tier2,
      evidence: [{ registry: 'cebc', value: 'cebc2', conditions: { significant: 'yes' } }],
    },
  ],
  staffing: [
    {
      discipline: 'counselor',
      employer: 'district',
      headcount: 5,
      fte: 4,
      tiers: ['tier1', 'tier2', 'tier3'],
    },
    { discipline: 'psychologist', employer: 'district', headcount: 2, fte: 2 },
    { discipline: 'nurse', employer: 'district', headcount: 2, fte: 2 },
  ],
  partnerships: [
    {
      name: 'C',
      kind: 'communityProvider',
      agreement: 'memorandum',
      strength: 'cooperating',
      schools: 4,
      ...RUNNING,
    },
    { name: 'D', kind: 'family', agreement: 'informal', startsOn: '2019-09-01', endsOn: '2021-06-30' },
    { name: 'E', kind: 'higherEducation', agreement: 'contract', ...RUNNING },
  ],
  financing: [
    { source: 'local', ...RUNNING },
    { source: 'state', ...RUNNING },
  ],
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
