import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/core/nameKey.js';
import {
  checkProfile,
  describeSystem,
  type Profile,
  type SystemOptions,
  staffingRatios,
  supportsBySchool,
} from '../../src/system/index.js';
import { COMPREHENSIVE, profileOf, RUNNING, TODAY } from './profiles.js';

const today: SystemOptions = { asOf: TODAY };

const factsIn = (profile: Profile, options: SystemOptions = today) => {
  const { axes, features } = describeSystem(profile, options);
  return [...Object.values(axes), ...Object.values(features)].flatMap(({ facts }) => facts);
};
const factOf = (threshold: string, profile: Profile, options: SystemOptions = today, tier?: string) =>
  factsIn(profile, options).find((fact) => fact.threshold === threshold && (!tier || fact.tier === tier))!;
const codesIn = (profile: unknown, context = {}) =>
  checkProfile(profile, { asOf: TODAY, ...context }).map(({ code }) => code);

describe('one program under several names', () => {
  const names = ['Café Coping-Cat', 'CAFE  coping cat', 'cafe\u0301 cop\u200bing\u2011cat'];

  test('is one program', () => {
    expect(new Set(names.map(nameKey)).size).toBe(1);
    expect([nameKey('希望'), nameKey('Ω'), nameKey(' ++ ')]).toEqual(['希望', 'ω', '++']);
    const [first] = COMPREHENSIVE.programs!;
    const programs = names.map((name) => ({ ...first!, name, tiers: ['tier1', 'tier2', 'tier3'] as const }));
    const profile = { ...COMPREHENSIVE, programs };
    expect(factOf('programs', profile)).toMatchObject({ counted: 1, possible: 1, reached: 'no' });
    expect(describeSystem(profile, today).verdict).toBe('some');
  });

  test('and one partner under several names is one partner', () => {
    const partnerships = names.map((name) => ({
      name,
      kind: 'communityProvider' as const,
      agreement: 'contract' as const,
      ...RUNNING,
    }));
    expect(factOf('agreements', { ...COMPREHENSIVE, partnerships }).counted).toBe(1);
  });
});

describe('a support that is there and not there', () => {
  const [first] = COMPREHENSIVE.supports!;
  const withDenied = (more: object): Profile => ({
    ...COMPREHENSIVE,
    supports: [...COMPREHENSIVE.supports!, { ...first!, available: 'no', ...more }],
  });

  test('leaves its tier unknown, names both rows, and is a finding', () => {
    const profile = withDenied({});
    expect(describeSystem(profile, today).verdict).toBe('unknown');
    expect(factOf('supportsPerTier', profile, today, 'tier1')).toMatchObject({
      reached: 'unknown',
      open: expect.arrayContaining([
        ['supports', 0, 'available'],
        ['supports', 6, 'available'],
      ]),
    });
    expect(factOf('supportsPerTier', profile, today, 'tier2').reached).toBe('yes');
    expect(codesIn(profile)).toEqual(['system.support-contradicted']);
  });

  test('is judged where a no is about all providers, not where it is about another, another time or another school', () => {
    const specific = {
      ...COMPREHENSIVE,
      supports: COMPREHENSIVE.supports!.map((row) => ({ ...row, mode: 'telehealth' as const })),
    };
    const denied = { ...specific, supports: [...specific.supports, { ...first!, available: 'no' as const }] };
    expect(describeSystem(denied, today).verdict).toBe('unknown');
    expect(codesIn(denied)).toEqual(['system.support-contradicted']);
    for (const more of [
      { mode: 'telehealth' },
      { startsOn: '2010-09-01', endsOn: '2011-06-30', ongoing: null },
    ]) {
      expect(describeSystem(withDenied(more), today).verdict).toBe('enough');
    }
    const here = { ...first!, schools: null, schoolsNamed: ['00240005'] };
    const there = { ...first!, schools: null, schoolsNamed: ['00240010'], available: 'no' as const };
    expect(codesIn(profileOf({ supports: [here, there] }))).toEqual([]);
  });
});

describe('schools that the district does not have', () => {
  const names = ['00350005', '00350010', '00350015', '00350020', '00350025'];
  const named = (schoolsNamed: readonly string[]): Profile => ({
    ...COMPREHENSIVE,
    supports: COMPREHENSIVE.supports!.map((row) => ({ ...row, schools: null, schoolsNamed })),
    programs: COMPREHENSIVE.programs!.map((row) => ({ ...row, schools: null, schoolsNamed })),
  });

  test('are not counted, by the code and by the registry', () => {
    expect(factOf('wideSupports', named(names))).toMatchObject({ counted: 0, reached: 'no' });
    const own = names.map((code) => code.replace('0035', '0024'));
    expect(factOf('wideSupports', named(own)).reached).toBe('yes');
    const organization = { schoolCodes: own.map((code) => code.replace('00240', '00241')) };
    expect(factOf('wideSupports', named(own), { ...today, organization }).reached).toBe('no');
    expect(supportsBySchool(named(names), today)).toEqual([]);
  });
});

describe('staff', () => {
  const withStaff = (more: object): Profile => ({
    ...COMPREHENSIVE,
    staffing: COMPREHENSIVE.staffing!.map((row) => ({ ...row, ...more })),
  });

  test('of more positions than people is not counted for sure', () => {
    const profile = withStaff({ headcount: 1 });
    expect(factOf('staffShare', profile)).toMatchObject({ counted: 0, possible: 8, reached: 'unknown' });
    expect(factOf('staffShare', profile).open).toContainEqual(['staffing', 0, 'fte']);
    expect(factOf('staffInRatio', profile)).toMatchObject({ counted: 0, possible: 2, reached: 'unknown' });
    expect(factOf('disciplines', profile).reached).toBe('unknown');
    expect(describeSystem(profile, today).verdict).toBe('unknown');
  });

  test('without a number of positions costs its row only', () => {
    const more = { discipline: 'psychologist', employer: 'district' } as const;
    const profile: Profile = { ...COMPREHENSIVE, staffing: [...COMPREHENSIVE.staffing!, more] };
    expect(codesIn(profile)).toEqual([]);
    expect(describeSystem(profile, today).verdict).toBe('enough');
    expect(factOf('staffShare', profile)).toMatchObject({ counted: 8, possible: null });
    const few: Profile = { ...COMPREHENSIVE, staffing: [more] };
    expect(factOf('staffShare', few)).toMatchObject({ counted: 0, reached: 'unknown' });
    expect(staffingRatios(profile).map(({ discipline, fte, reason }) => [discipline, fte, reason])).toEqual([
      ['counselor', 4, undefined],
      ['psychologist', null, 'fteUnknown'],
      ['nurse', 2, undefined],
      ['all', null, 'fteUnknown'],
    ]);
  });
});

describe('what is too old, or to come', () => {
  test('is not sure where nobody has reviewed the profile, or its school year is far', () => {
    for (const more of [
      { lastReviewed: '2019-10-31' },
      { schoolYear: '2013-14' },
      { schoolYear: '2026-27' },
    ]) {
      const { verdict, axes } = describeSystem({ ...COMPREHENSIVE, ...more }, today);
      expect([verdict, axes.tiers.verdict]).toEqual(['unknown', 'unknown']);
    }
    expect(describeSystem({ ...COMPREHENSIVE, lastReviewed: '2019-11-01' }, today).verdict).toBe('enough');
    const later = { asOf: '2021-10-01' };
    expect(factOf('fundingSources', COMPREHENSIVE, later).reached).toBe('yes');
    expect(factOf('fundingSources', { ...COMPREHENSIVE, lastReviewed: null }, later)).toMatchObject({
      reached: 'unknown',
      open: [
        ['financing', 0, 'endsOn'],
        ['financing', 1, 'endsOn'],
      ],
    });
  });

  test('is not sure where students were counted on a day to come', () => {
    const enrollment = { on: '2020-11-02', count: 1000 };
    const profile = { ...COMPREHENSIVE, context: { ...COMPREHENSIVE.context, enrollment } };
    expect(factOf('staffShare', profile).reached).toBe('unknown');
    expect(factOf('staffShare', profile, { asOf: '2020-11-02' }).reached).toBe('yes');
  });

  test('is not known where something goes on and has ended', () => {
    const ended = (more: object): Profile => ({
      ...COMPREHENSIVE,
      supports: COMPREHENSIVE.supports!.map((row) => ({ ...row, endsOn: '2020-06-30', ...more })),
    });
    expect(describeSystem(ended({}), today).verdict).toBe('unknown');
    expect(factOf('supportsPerTier', ended({})).open).toContainEqual(['supports', 0, 'ongoing']);
    expect(describeSystem(ended({ ongoing: null }), today).verdict).toBe('some');
  });
});

test('a partner without an agreement can be said', () => {
  const partnerships = COMPREHENSIVE.partnerships!.map((row) => ({ ...row, agreement: 'none' as const }));
  const profile = { ...COMPREHENSIVE, partnerships };
  expect(factOf('agreements', profile)).toMatchObject({ counted: 0, possible: 0, reached: 'no' });
  const treating = { name: 'C', kind: 'communityProvider', tiers: ['tier3'], agreement: 'none' } as const;
  expect(codesIn(profileOf({ partnerships: [treating] }))).toEqual(['system.treatment-without-agreement']);
});

test('what is listed and not in force is not said to be not listed', () => {
  const supports = COMPREHENSIVE.supports!.map((row) => ({ ...row, ongoing: null, endsOn: '2020-06-30' }));
  const { sentence } = factOf('anySupport', { ...profileOf(), supports, programs: [] });
  expect(sentence).toMatch(/^Supports and programs listed as in force, Tier 1: 0 for sure/);
});
