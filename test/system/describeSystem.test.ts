import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CORE_FEATURES,
  describeSystem,
  type Profile,
  SYSTEM_AXES,
  SYSTEM_CRITERIA,
  type SystemCriterionId,
} from '../../src/system/index.js';
import { COMPREHENSIVE, profileOf } from './profiles.js';

const answerOf = (criterion: SystemCriterionId, profile: Profile, options = {}) => {
  const { axes, features } = describeSystem(profile, options);
  const parts = [...Object.values(axes), ...Object.values(features)];
  const { answer, facts } = parts
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.criterion === criterion)!;
  return [answer, ...facts.map((path) => path.join('.'))];
};

describe('the verdict', () => {
  test('of a system that lacks nothing is met on every axis and feature', () => {
    const { verdict, axes, features } = describeSystem(COMPREHENSIVE);
    expect(verdict).toBe('met');
    for (const part of [...Object.values(axes), ...Object.values(features)]) {
      expect(part).toMatchObject({ verdict: 'met', missing: [], unknown: [] });
    }
  });

  test('of an empty profile is unknown throughout: nothing is missing', () => {
    const { verdict, axes, features, closures } = describeSystem(profileOf());
    expect(verdict).toBe('unknown');
    for (const { verdict, missing, unknown, criteria } of [
      ...Object.values(axes),
      ...Object.values(features),
    ]) {
      expect([verdict, missing]).toEqual(['unknown', []]);
      expect(unknown).toEqual(criteria.map(({ criterion }) => criterion));
    }
    expect(new Set(Object.values(closures))).toEqual(new Set(['unknown']));
  });

  test('is not met as soon as one thing is missing, whatever is unknown beside it', () => {
    const { verdict, axes } = describeSystem(profileOf({ tiers: { tier3: 'no' } }));
    expect(verdict).toBe('notMet');
    expect(axes.tiers).toMatchObject({
      verdict: 'notMet',
      missing: ['tier3Supports'],
      unknown: ['tier1Supports', 'tier2Supports'],
    });
    expect(axes.evidence.verdict).toBe('unknown');
  });

  test('has three axes and the eight core features, in their order', () => {
    const { axes, features } = describeSystem(profileOf());
    expect(Object.keys(axes)).toEqual(['tiers', 'partnerships', 'evidence']);
    expect(Object.keys(features)).toEqual([
      'workforce',
      'collaboration-teaming',
      'needs-assessment',
      'mtss',
      'screening',
      'evidence',
      'data',
      'funding',
    ]);
  });

  test('rests on every criterion: none is judged in vain', () => {
    const used = [...Object.values(SYSTEM_AXES), ...Object.values(CORE_FEATURES)].flatMap(
      ({ criteria }) => criteria,
    );
    expect(Object.keys(SYSTEM_CRITERIA).filter((id) => !used.includes(id as never))).toEqual([]);
  });
});

describe('a tier has supports', () => {
  test('where a support or a program says so, and the facts are those rows', () => {
    const supports = [
      { concern: 'grief', tier: 'tier2', available: 'no' },
      { concern: 'anxiety', tier: 'tier2', available: 'yes' },
    ] as const;
    const programs = [{ name: 'A', tiers: ['tier1', 'tier2'] }] as const;
    expect(answerOf('tier2Supports', profileOf({ supports, programs }))).toEqual([
      'yes',
      'supports.1',
      'programs.0',
    ]);
  });

  test('or where the first answer says so; rows of no are no proof that there is nothing', () => {
    expect(answerOf('tier2Supports', profileOf({ tiers: { tier2: 'yes' } }))).toEqual(['yes', 'tiers.tier2']);
    expect(answerOf('tier2Supports', profileOf({ tiers: { tier2: 'no' } }))).toEqual(['no', 'tiers.tier2']);
    const supports = [{ concern: 'grief', tier: 'tier2', available: 'no' }] as const;
    expect(answerOf('tier2Supports', profileOf({ supports }))).toEqual(['unknown', 'tiers.tier2']);
  });

  test('is unknown where the profile contradicts itself', () => {
    const supports = [{ concern: 'anxiety', tier: 'tier2', available: 'yes' }] as const;
    expect(answerOf('tier2Supports', profileOf({ tiers: { tier2: 'no' }, supports }))).toEqual([
      'unknown',
      'tiers.tier2',
      'supports.0',
    ]);
  });
});

describe('partners', () => {
  test('of the community are any of that side; an empty list says that there is none', () => {
    const partnerships = [
      { name: 'A', kind: 'family' },
      { name: 'B', kind: 'healthCare' },
    ] as const;
    expect(answerOf('communityPartner', profileOf({ partnerships }))).toEqual(['yes', 'partnerships.1']);
    expect(answerOf('communityPartner', profileOf({ partnerships: [] }))).toEqual(['no', 'partnerships']);
    expect(answerOf('communityPartner', profileOf({ partnerships: null }))).toEqual([
      'unknown',
      'partnerships',
    ]);
  });

  test('of the family are an organization or members of the team; one no leaves the other open', () => {
    const partnerships = [{ name: 'A', kind: 'family' }] as const;
    expect(answerOf('familyPartner', profileOf({ partnerships }))).toEqual(['yes', 'partnerships.0']);
    expect(
      answerOf('familyPartner', profileOf({ practices: { teamHasFamily: 'yes' }, partnerships: [] })),
    ).toEqual(['yes', 'practices.teamHasFamily']);
    expect(answerOf('familyPartner', profileOf({ partnerships: [] }))).toEqual([
      'unknown',
      'practices.teamHasFamily',
    ]);
    expect(answerOf('familyPartner', profileOf({ practices: { teamHasFamily: 'no' } }))).toEqual([
      'unknown',
      'partnerships',
    ]);
    expect(
      answerOf('familyPartner', profileOf({ practices: { teamHasFamily: 'no' }, partnerships: [] }))[0],
    ).toBe('no');
  });

  test('no longer count after their last day, where today is known', () => {
    const day = COMPREHENSIVE.partnerships![1]!.endsOn!;
    expect(describeSystem(COMPREHENSIVE, { asOf: day }).axes.partnerships.verdict).toBe('met');
    expect(describeSystem(COMPREHENSIVE, { asOf: '2021-07-01' }).axes.partnerships.missing).toEqual([
      'familyPartner',
      'severalPartnerKinds',
    ]);
  });

  test('are several from three kinds on, not from three of one kind', () => {
    const three = (['community', 'community', 'community'] as const).map((kind) => ({ name: 'A', kind }));
    expect(answerOf('severalPartnerKinds', profileOf({ partnerships: three }))[0]).toBe('no');
    expect(answerOf('severalPartnerKinds', COMPREHENSIVE)[0]).toBe('yes');
  });
});

describe('evidence', () => {
  const withProgram = (evidence: NonNullable<Profile['programs']>[number]['evidence']) =>
    profileOf({ programs: [{ name: 'A', tiers: ['tier2'], evidence }] });

  test('is asked of each tier: promising or better, or what the caller asks for', () => {
    const profile = withProgram([{ registry: 'essa', value: 'essa3' }]);
    expect(answerOf('tier2Evidence', profile)).toEqual(['yes', 'programs.0']);
    expect(answerOf('tier2Evidence', profile, { floor: 'moderate' })).toEqual(['no', 'programs']);
    expect(answerOf('tier1Evidence', profile)).toEqual(['no', 'programs']);
  });

  test('is unknown for a program without a rating, or with a listing only', () => {
    expect(answerOf('tier2Evidence', withProgram(null))).toEqual(['unknown', 'programs.0']);
    expect(answerOf('tier2Evidence', withProgram([]))).toEqual(['unknown', 'programs.0']);
    expect(answerOf('tier2Evidence', withProgram([{ registry: 'samhsa', value: 'listed' }]))[0]).toBe(
      'unknown',
    );
    expect(answerOf('tier2Evidence', profileOf())).toEqual(['unknown', 'programs']);
  });

  test('is not there where another rating warns of the program, and the axis names it', () => {
    const profile = withProgram([
      { registry: 'essa', value: 'essa1' },
      { registry: 'cebc', value: 'cebc5' },
    ]);
    expect(answerOf('tier2Evidence', profile)[0]).toBe('no');
    expect(answerOf('noHarmfulProgram', profile)).toEqual(['no', 'programs.0']);
    expect(answerOf('noHarmfulProgram', withProgram(null))).toEqual(['yes', 'programs']);
  });
});

describe('core features', () => {
  test('take staff, data and money from their lists', () => {
    const staffing = [{ discipline: 'nurse', employer: 'district', fte: 0 }] as const;
    expect(answerOf('staffInPlace', profileOf({ staffing }))).toEqual(['no', 'staffing']);
    const dataSystems = [
      { kind: 'grades', collected: 'yes' },
      { kind: 'outcomes', collected: 'partly', usedByTeam: 'no' },
    ] as const;
    expect(answerOf('outcomesCollected', profileOf({ dataSystems }))).toEqual(['yes', 'dataSystems.1']);
    expect(answerOf('dataUsed', profileOf({ dataSystems }))).toEqual(['unknown', 'dataSystems.0']);
    const financing = [{ source: 'local' }, { source: 'local' }, { source: 'federal' }] as const;
    expect(answerOf('severalFundingSources', profileOf({ financing }))).toEqual([
      'yes',
      'financing.0',
      'financing.2',
    ]);
    expect(answerOf('severalFundingSources', profileOf({ financing: financing.slice(0, 2) }))[0]).toBe('no');
    expect(answerOf('severalFundingSources', profileOf({ financing: [] }))).toEqual(['no', 'financing']);
  });

  test('take the rest from practices', () => {
    for (const [criterion, practice] of [
      ['staffTraining', 'staffTraining'],
      ['teamMeets', 'team'],
      ['needsAssessed', 'needsAssessment'],
      ['resourcesMapped', 'resourceMap'],
      ['universalScreening', 'universalScreening'],
    ] as const) {
      for (const answer of ['yes', 'no', 'unknown'] as const) {
        expect(answerOf(criterion, profileOf({ practices: { [practice]: answer } }))).toEqual([
          answer,
          `practices.${practice}`,
        ]);
      }
    }
  });
});

test('plans for closures are told one by one, the last row of a kind', () => {
  const closures = [
    { support: 'telehealth', inPlace: 'no' },
    { support: 'telehealth', inPlace: 'partly' },
    { support: 'traumaticGrief', inPlace: 'yes' },
  ] as const;
  expect(describeSystem(profileOf({ closures })).closures).toEqual({
    criticalIncident: 'unknown',
    telehealth: 'partly',
    socialDeterminants: 'unknown',
    traumaticGrief: 'yes',
    reopening: 'unknown',
  });
});

const SECTIONS = [
  'tiers',
  'programs',
  'staffing',
  'partnerships',
  'financing',
  'dataSystems',
  'practices',
] as const;

test('leaving out a section never makes a no out of anything', () => {
  fc.assert(
    fc.property(fc.subarray([...SECTIONS]), (left) => {
      const profile = {
        ...COMPREHENSIVE,
        ...Object.fromEntries(left.map((section) => [section, undefined])),
      };
      const { axes, features, verdict } = describeSystem(profile);
      for (const part of [...Object.values(axes), ...Object.values(features)])
        expect(part.missing).toEqual([]);
      expect(verdict).not.toBe('notMet');
    }),
  );
});

test('a verdict is met exactly where nothing is missing and nothing unknown', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, null);
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer), ([tier1, tier2, tier3]) => {
      const { axes } = describeSystem(profileOf({ tiers: { tier1, tier2, tier3 } }));
      const answers = [tier1, tier2, tier3].map((one) => one ?? 'unknown');
      expect(axes.tiers.missing).toHaveLength(answers.filter((one) => one === 'no').length);
      expect(axes.tiers.unknown).toHaveLength(answers.filter((one) => one === 'unknown').length);
      expect(axes.tiers.verdict === 'met').toBe(answers.every((one) => one === 'yes'));
      expect(axes.tiers.verdict === 'notMet').toBe(answers.includes('no'));
    }),
  );
});

test('a profile that cannot be read is not known, and a section that cannot be read hides no other', () => {
  const unread = describeSystem(null as never);
  expect(unread).toMatchObject({ organization: null, schoolYear: null, verdict: 'unknown' });
  const { axes } = describeSystem({ ...COMPREHENSIVE, programs: [null] } as never);
  expect([axes.partnerships.verdict, axes.evidence.verdict]).toEqual(['met', 'unknown']);
  expect(describeSystem({ ...COMPREHENSIVE, closures: 4, partnerships: 'x' } as never).verdict).toBe(
    'unknown',
  );
});
