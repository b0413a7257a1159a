import { expect, test } from 'vitest';
import { resourceMap } from '../../src/assessment/index.js';
import type { ChoicesDefinition } from '../../src/form/index.js';
import {
  checkProfile,
  describeSystem,
  type Profile,
  parseProfile,
  staffingRatios,
} from '../../src/system/index.js';

const choices: ChoicesDefinition = {
  form: 'choices@1',
  id: 'xx-choices',
  lists: {
    partnerKinds: [
      { id: 'tribe', label: 'Tribal nation', side: 'family' },
      { id: 'library', label: 'Library' },
    ],
    concerns: [{ id: 'climate', label: 'Worry about the climate' }],
    disciplines: [{ id: 'healer', label: 'Traditional healer' }],
    sharingBases: [{ id: 'stateRule', label: 'Rule 12 of XX' }],
    studentGroups: [{ id: 'migrant', label: 'Migrant students' }],
  },
};
const profile: Profile = {
  form: 'profile@1',
  organization: '00240000',
  schoolYear: '2020-21',
  context: {
    enrollment: { on: '2020-10-01', count: 300 },
    studentGroups: [{ group: 'migrant', percent: 12 }],
  },
  supports: [{ concern: 'climate', tier: 'tier2', available: 'no' }],
  staffing: [{ discipline: 'healer', employer: 'community', fte: 1.5 }],
  partnerships: [
    {
      name: 'A',
      kind: 'tribe',
      sharesData: 'yes',
      sharingBases: ['stateRule', 'healthRelease', 'part2Consent'],
    },
    { name: 'B', kind: 'library', tiers: ['tier3'] },
  ],
};

test('words of a state are read where they are given, and named where they are not', () => {
  expect(parseProfile(profile, { choices })).toEqual({ ok: true, value: profile, findings: [] });
  const places = checkProfile(profile)
    .filter(({ code }) => code === 'form.choice-unknown')
    .map(({ path }) => path.join('.'));
  expect(places).toEqual([
    'context.studentGroups.0.group',
    'supports.0.concern',
    'staffing.0.discipline',
    'partnerships.0.kind',
    'partnerships.0.sharingBases.0',
    'partnerships.1.kind',
  ]);
});

test('rules that know one of our words leave the others alone', () => {
  const treating = (kind: string) =>
    checkProfile({ ...profile, partnerships: [{ name: 'A', kind, tiers: ['tier3'] }] }, { choices }).map(
      ({ code }) => code,
    );
  expect(treating('communityProvider')).toEqual(['system.treatment-without-agreement']);
  expect(treating('tribe')).toEqual([]);
});

test('words of a state are counted: a partner on its side, a concern in its cells, a discipline in its ratio', () => {
  const running = { startsOn: '2019-09-01', ongoing: 'yes' } as const;
  const partnerships = profile.partnerships!.map((row) => ({ ...row, ...running }));
  const { features } = describeSystem({ ...profile, partnerships }, { choices, asOf: '2020-11-01' });
  const verdictOf = (criterion: string) =>
    features['collaboration-teaming'].criteria.find((one) => one.criterion === criterion);
  expect(verdictOf('familyPartner')).toMatchObject({
    atLeast: 'some',
    facts: [{ places: [['partnerships', 0]] }, {}],
  });
  // A library says of no side that it is on it.
  expect(verdictOf('communityPartner')?.verdict).toBe('none');
  expect(resourceMap(profile, { choices }).gaps.map(({ concern, tier }) => [concern, tier])).toEqual([
    ['climate', 'tier2'],
  ]);
  expect(staffingRatios(profile, { choices })[0]).toEqual({
    discipline: 'healer',
    fte: 1.5,
    studentsPerFte: 200,
  });
});
