import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/core/nameKey.js';
import {
  checkProfile,
  crosswalkEvidence,
  describeSystem,
  type EvidenceRecord,
  meetsFloor,
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

describe('ratings of one registry', () => {
  const model = { registry: 'blueprints', value: 'model' } as const;
  const decertified = { registry: 'blueprints', value: 'decertified' } as const;
  const [older, newer] = [{ ratedOn: '2018-03-01' }, { ratedOn: '2020-03-01' }];
  const withRatings = (...evidence: readonly EvidenceRecord[]): Profile => ({
    ...COMPREHENSIVE,
    programs: COMPREHENSIVE.programs!.map((row) => (row.name === 'A' ? { ...row, evidence } : row)),
  });
  const reachedWith = (...evidence: readonly EvidenceRecord[]) =>
    factOf('runningPrograms', withRatings(...evidence), today, 'tier1').reached;

  test('count by the latest; without a date nobody knows which that is', () => {
    expect(reachedWith({ ...model, ...older }, { ...decertified, ...newer })).toBe('no');
    expect(reachedWith({ ...decertified, ...newer }, { ...model, ...older })).toBe('no');
    expect(reachedWith({ ...decertified, ...older }, { ...model, ...newer })).toBe('yes');
    expect(reachedWith(model, { ...decertified, ...older })).toBe('unknown');
    expect(reachedWith({ ...model, ...newer }, decertified)).toBe('unknown');
    expect(reachedWith({ ...model, ...newer }, { ...decertified, ...newer })).toBe('unknown');
    // Both words answer yes to promising evidence.
    expect(reachedWith(model, { registry: 'blueprints', value: 'promising' })).toBe('yes');
    // Two outcomes have two ratings.
    expect(reachedWith({ ...model, outcome: 'anxiety' }, { ...decertified, outcome: 'grades' })).toBe('yes');
  });

  test('that nobody can put in order are named and asked about', () => {
    const profile = withRatings(model, { ...decertified, ...older });
    expect(describeSystem(profile, today).verdict).toBe('unknown');
    expect(factOf('programs', profile).open).toContainEqual(['programs', 0, 'evidence']);
    expect(codesIn(profile)).toEqual(['system.ratings-differ']);
    expect(codesIn(withRatings({ ...model, ...older }, { ...decertified, ...newer }))).toEqual([]);
  });

  test('are told by crosswalkEvidence too', () => {
    const own = { ...model, ...older };
    const replaced = crosswalkEvidence(own, [{ ...decertified, ...newer }]);
    expect(replaced).toMatchObject({ tier: null, refuses: 'withdrawn' });
    expect(replaced.tiers.essa3.answer).toBe('no');
    const open = crosswalkEvidence(own, [decertified]);
    expect(open).toMatchObject({ tier: null, refuses: null, rivals: [decertified] });
    expect(open.tiers.essa3.answer).toBe('unknown');
    expect(crosswalkEvidence(own, [{ ...decertified, ratedOn: '2010-01-01' }]).tier).toBe('essa3');
    expect(meetsFloor({ ...decertified, ...older }, 'promising', [{ ...model, ...newer }])).toBe('yes');
  });

  test('count for all rows of one program', () => {
    const [first] = COMPREHENSIVE.programs!;
    const again = { ...first!, name: 'a', evidence: [{ ...decertified, ...newer }] };
    const { programs } = withRatings({ ...model, ...older });
    const profile = { ...COMPREHENSIVE, programs: [...programs!, again] };
    expect(factOf('runningPrograms', profile, today, 'tier1').reached).toBe('no');
  });

  test('of a day to come are not known, and asked about', () => {
    const later = { ...model, ratedOn: '2020-11-02' };
    expect(reachedWith(later)).toBe('unknown');
    expect(factOf('runningPrograms', withRatings(later), { asOf: '2020-11-02' }, 'tier1').reached).toBe(
      'yes',
    );
    expect(codesIn(withRatings(later))).toEqual(['system.rated-after-today']);
    expect(reachedWith({ ...decertified, ...older }, later)).toBe('unknown');
  });
});

describe('conditions', () => {
  const seen = {
    design: 'experiment',
    significant: 'yes',
    contraryFindings: 'no',
    underStudy: 'yes',
    rationale: 'yes',
  };

  test('say nothing of a registry or a word that nobody knows', () => {
    for (const rating of [
      { registry: 'cebc', value: 'cebc9', conditions: seen },
      { registry: 'ours', value: 'best', conditions: seen },
      { registry: 'toString', value: 'call', conditions: seen },
    ]) {
      const { tier, tiers } = crosswalkEvidence(rating as never);
      expect([tier, ...Object.values(tiers).map(({ answer }) => answer)]).toEqual([
        null,
        ...Array(4).fill('unknown'),
      ]);
    }
  });

  test('that are no number are not known, and those that are no answer are refused by their name', () => {
    const rating = (more: object) =>
      ({ registry: 'essa', value: 'essa2', conditions: { populationOverlap: 'yes', ...more } }) as never;
    const listed = (more: object) =>
      crosswalkEvidence({ registry: 'samhsa', value: 'listed', conditions: more } as never).tiers.essa2;
    expect(listed({ students: Number.NaN }).unseen).toContain('students');
    expect(listed({ students: Number.NaN }).denied).toEqual([]);
    expect(() => crosswalkEvidence(rating({ populationOverlap: 0 }))).toThrow(
      /crosswalkEvidence: rating.*populationOverlap must be one of/,
    );
    expect(crosswalkEvidence({ registry: 'cebc', value: 'cebc1' }, [rating({ rationale: 0 })]).tier).toBe(
      null,
    );
  });
});

describe('asked about is', () => {
  const near = (more: object): Profile => ({
    ...COMPREHENSIVE,
    supports: [{ ...COMPREHENSIVE.supports![0]!, ...more }],
  });

  test('a support that reached more students than its schools can have', () => {
    expect(codesIn(near({ schools: 1, reached: 80 }))).toEqual(['system.reached-exceeds-schools']);
    expect(codesIn(near({ schools: 1, reached: 40 }))).toEqual([]);
    expect(codesIn(near({ schools: 5, reached: 100, capacity: 1000 }))).toEqual([]);
  });

  test('an enrollment of a day to come, and a school of another district', () => {
    const enrollment = { on: '2020-11-02', count: 1000 };
    expect(codesIn(profileOf({ context: { enrollment } }))).toEqual(['system.enrolled-after-today']);
    expect(codesIn(near({ schools: 1, reached: 20, schoolsNamed: ['00350005'] }))).toEqual([
      'system.school-of-another',
    ]);
  });

  test('not that students took turns', () => {
    const [finding] = checkProfile(near({ reached: 90, capacity: 100 }));
    expect(finding).toMatchObject({ code: 'system.reached-exceeds-capacity', severity: 'info' });
  });
});
