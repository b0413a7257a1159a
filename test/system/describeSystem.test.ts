import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CORE_FEATURES,
  describeSystem,
  type Profile,
  SYSTEM_AXES,
  SYSTEM_CRITERIA,
  SYSTEM_THRESHOLDS,
  type SystemBounds,
  type SystemCriterionId,
  type SystemDescription,
  type SystemOptions,
  type SystemThresholdId,
} from '../../src/system/index.js';
import { COMPREHENSIVE, profileOf, RUNNING, TODAY } from './profiles.js';

/** One program and three bare partners. */
const TINY: Profile = profileOf({
  programs: [
    { name: 'A', tiers: ['tier1', 'tier2', 'tier3'], evidence: [{ registry: 'essa', value: 'essa3' }] },
  ],
  partnerships: [
    { name: 'B', kind: 'communityProvider', strength: 'networking', agreement: 'informal' },
    { name: 'C', kind: 'family' },
    { name: 'D', kind: 'stateAgency' },
  ],
});

const partsOf = ({ axes, features }: SystemDescription) => [
  ...Object.values(axes),
  ...Object.values(features),
];

const criterionOf = (criterion: SystemCriterionId, profile: Profile, options: SystemOptions = {}) =>
  partsOf(describeSystem(profile, options))
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.criterion === criterion)!;

/** The verdict, how many of the first fact there are, and its places. */
const said = (criterion: SystemCriterionId, profile: Profile, options: SystemOptions = {}) => {
  const { verdict, facts } = criterionOf(criterion, profile, options);
  const { counted, possible, places } = facts[0]!;
  return [verdict, counted, possible, ...places.map((path) => path.join('.'))];
};

describe('the verdict', () => {
  test('of a system that lacks nothing is enough on every axis and feature', () => {
    const description = describeSystem(COMPREHENSIVE, { asOf: TODAY });
    expect(description.verdict).toBe('enough');
    for (const part of partsOf(description)) {
      expect(part).toMatchObject({ verdict: 'enough', missing: [], unknown: [] });
    }
  });

  test('of one program and three bare partners is some, not enough', () => {
    const { verdict, axes } = describeSystem(TINY);
    expect(verdict).toBe('some');
    expect(axes.tiers).toMatchObject({ verdict: 'unknown', atLeast: 'some' });
    expect(axes.partnerships.verdict).toBe('some');
    expect(axes.evidence).toMatchObject({ verdict: 'some', missing: ['severalPrograms'] });
    // An agreement that is not named is not known, so two of the three may have one; the third is informal.
    expect(axes.partnerships.facts.find(({ threshold }) => threshold === 'agreements')).toMatchObject({
      counted: 0,
      possible: 2,
      limit: 2,
    });
  });

  test('of an empty profile is unknown throughout: nothing is missing', () => {
    const description = describeSystem(profileOf());
    expect(description).toMatchObject({ verdict: 'unknown', atLeast: 'none', atMost: 'enough' });
    for (const { verdict, missing, unknown, criteria } of partsOf(description)) {
      expect([verdict, missing]).toEqual(['unknown', []]);
      expect(unknown).toEqual(criteria.map(({ criterion }) => criterion));
    }
    expect(new Set(Object.values(description.closures))).toEqual(new Set(['unknown']));
  });

  test('of empty lists is unknown as well', () => {
    const lists = {
      supports: [],
      programs: [],
      staffing: [],
      partnerships: [],
      financing: [],
      dataSystems: [],
    };
    for (const part of partsOf(describeSystem(profileOf(lists)))) {
      expect([part.verdict, part.missing]).toEqual(['unknown', []]);
    }
  });

  test('on the whole is the lowest of the axes, as far as it is known', () => {
    const { tiers } = COMPREHENSIVE;
    const without = (sections: Partial<Profile>) =>
      describeSystem({ ...COMPREHENSIVE, ...sections }, { asOf: TODAY });
    expect(without({ programs: null })).toMatchObject({
      verdict: 'unknown',
      atLeast: 'none',
      atMost: 'enough',
    });
    const ended = COMPREHENSIVE.partnerships!.map((row) => ({ ...row, endsOn: '2015-06-30' }));
    expect(without({ programs: null, partnerships: ended }).verdict).toBe('none');
    expect(
      without({ tiers: { ...tiers, tier3: 'no' }, supports: null, programs: null }).axes.tiers,
    ).toMatchObject({
      verdict: 'some',
      atLeast: 'some',
      missing: ['tier3Supports', 'tier3Reach'],
    });
  });

  test('is none of the tiers only where each first answer says so', () => {
    const no = { tier1: 'no', tier2: 'no', tier3: 'no' } as const;
    expect(describeSystem(profileOf({ tiers: no }))).toMatchObject({
      verdict: 'none',
      axes: { tiers: { verdict: 'none' }, evidence: { verdict: 'unknown' } },
      features: { mtss: { verdict: 'none' } },
    });
    expect(describeSystem(profileOf({ tiers: { tier3: 'no' } })).axes.tiers).toMatchObject({
      verdict: 'unknown',
      atMost: 'some',
      missing: ['tier3Supports', 'tier3Reach'],
      unknown: ['tier1Supports', 'tier2Supports', 'tier1Reach', 'tier2Reach', 'staffEnough'],
    });
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

  test('rests on every criterion and every threshold: none is there in vain', () => {
    const used = [...Object.values(SYSTEM_AXES), ...Object.values(CORE_FEATURES)].flatMap(
      ({ criteria }) => criteria,
    );
    expect(Object.keys(SYSTEM_CRITERIA).filter((id) => !used.includes(id as never))).toEqual([]);
    const counted = partsOf(describeSystem(profileOf())).flatMap(({ facts }) => facts);
    const ids = new Set(
      counted.flatMap(({ threshold, marks }) => [threshold, ...marks.map((mark) => mark.threshold)]),
    );
    expect(Object.keys(SYSTEM_THRESHOLDS).filter((id) => !ids.has(id as SystemThresholdId))).toEqual([]);
  });

  test('carries the facts: what was counted, where, and how much is enough', () => {
    const { facts, axes } = describeSystem(COMPREHENSIVE, { asOf: TODAY });
    expect(facts).toEqual(Object.values(axes).flatMap((axis) => axis.facts));
    expect(axes.partnerships.facts.find(({ threshold }) => threshold === 'partnerKinds')).toEqual({
      criterion: 'severalPartnerKinds',
      threshold: 'partnerKinds',
      label: 'Kinds of partners in force',
      counted: 3,
      possible: 3,
      asks: 'atLeast',
      limit: 3,
      reached: 'yes',
      marks: [],
      sentence: 'Kinds of partners in force: 3. This is enough: the least is 3.',
      places: [
        ['partnerships', 0],
        ['partnerships', 1],
        ['partnerships', 2],
      ],
      open: [],
    });
  });
});

describe('a tier', () => {
  const supports = [
    { concern: 'grief', tier: 'tier2', available: 'no', ...RUNNING },
    { concern: 'anxiety', tier: 'tier2', provider: 'schoolEmployed', available: 'yes', ...RUNNING },
    { concern: 'anxiety', tier: 'tier2', provider: 'communityOffSite', available: 'yes', ...RUNNING },
    { concern: 'trauma', tier: 'tier2', available: 'unknown', ...RUNNING },
  ] as const;
  const programs = [{ name: 'A', tiers: ['tier1', 'tier2'], ...RUNNING }] as const;
  const today = { asOf: TODAY };

  test('counts supports for different concerns and different programs', () => {
    const place = ['supports.1', 'supports.2', 'programs.0'];
    expect(said('tier2Supports', profileOf({ supports, programs }), today)).toEqual([
      'unknown',
      2,
      3,
      ...place,
    ]);
    expect(said('tier2Supports', profileOf({ supports: supports.slice(0, 3), programs }), today)).toEqual([
      'some',
      2,
      2,
      ...place,
    ]);
    const more = [...supports, { concern: 'trauma', tier: 'tier2', available: 'yes', ...RUNNING } as const];
    expect(said('tier2Supports', profileOf({ supports: more, programs }), today)[0]).toBe('enough');
  });

  test('of which a list is not there may have more', () => {
    expect(said('tier2Supports', profileOf({ programs }), today)).toEqual(['unknown', 1, null, 'programs.0']);
    expect(criterionOf('tier2Supports', profileOf({ programs }), today)).toMatchObject({
      atLeast: 'some',
      atMost: 'enough',
    });
  });

  test('takes a first answer of yes for one support; rows of no are no proof that there is nothing', () => {
    expect(said('tier2Supports', profileOf({ tiers: { tier2: 'yes' } }))).toEqual([
      'unknown',
      1,
      null,
      'tiers.tier2',
    ]);
    expect(said('tier2Supports', profileOf({ tiers: { tier2: 'no' } }))).toEqual([
      'none',
      0,
      0,
      'tiers.tier2',
    ]);
    const sections = { supports: supports.slice(0, 1), programs: [{ name: 'A', tiers: ['tier1'] as const }] };
    expect(said('tier2Supports', profileOf(sections), today)).toEqual(['unknown', 0, 1]);
    expect(said('tier2Supports', profileOf({ ...sections, tiers: { tier2: 'yes' } }), today)).toEqual([
      'some',
      1,
      1,
      'tiers.tier2',
    ]);
  });

  test('is unknown where the profile contradicts itself', () => {
    const profile = profileOf({ tiers: { tier2: 'no' }, supports, programs });
    expect(criterionOf('tier2Supports', profile)).toMatchObject({ verdict: 'unknown', atLeast: 'none' });
    expect(criterionOf('tier2Supports', profile).facts[0]!.open[0]).toEqual(['tiers', 'tier2']);
  });
});

describe('partners', () => {
  const partner = (kind: string, more = {}) => ({ name: kind, kind, ...RUNNING, ...more }) as never;
  const today = { asOf: TODAY };

  test('of the community are any of that side, and enough with one written agreement', () => {
    const withOne = (agreement?: string) =>
      said(
        'communityPartner',
        profileOf({ partnerships: [partner('family'), partner('healthCare', { agreement })] }),
        today,
      );
    expect(withOne('memorandum')).toEqual(['enough', 1, 1, 'partnerships.1']);
    expect(withOne('informal')[0]).toBe('some');
    expect(withOne()[0]).toBe('unknown');
    expect(said('communityPartner', profileOf({ partnerships: [partner('family')] }), today)).toEqual([
      'none',
      0,
      0,
      'partnerships',
    ]);
    for (const partnerships of [[], null]) {
      expect(said('communityPartner', profileOf({ partnerships }))).toEqual(['unknown', 0, null]);
    }
  });

  test('of the family take part in two ways, or in one with young people beside them', () => {
    const partnerships = [partner('family')];
    const practices = { teamHasFamily: 'no', teamHasYouth: 'no' } as const;
    expect(said('familyPartner', profileOf({ partnerships, practices }), today)).toEqual([
      'some',
      1,
      1,
      'partnerships.0',
    ]);
    for (const more of [{ teamHasFamily: 'yes' }, { teamHasYouth: 'yes' }] as const) {
      expect(
        said('familyPartner', profileOf({ partnerships, practices: { ...practices, ...more } }), today)[0],
      ).toBe('enough');
    }
    const youth = {
      partnerships: [partner('youth')],
      practices: { ...practices, teamHasYouth: 'yes' as const },
    };
    expect(said('familyPartner', profileOf(youth), today)[0]).toBe('some');
    expect(said('familyPartner', profileOf({ practices }), today)[0]).toBe('unknown');
    expect(
      said('familyPartner', profileOf({ partnerships: [partner('community')], practices }), today)[0],
    ).toBe('none');
  });

  test('count from their first day to their last, where today is known', () => {
    const dated = (startsOn: string | null, endsOn: string | null, ongoing?: string) =>
      profileOf({
        partnerships: [partner('community', { startsOn, endsOn, ongoing, agreement: 'contract' })],
      });
    const at = (profile: Profile, asOf?: string) =>
      said('communityPartner', profile, asOf ? { asOf } : {})[0];
    const year = dated('2020-07-01', '2021-06-30');
    expect(['2020-06-30', '2020-07-01', '2021-06-30', '2021-07-01'].map((day) => at(year, day))).toEqual([
      'none',
      'enough',
      'enough',
      'none',
    ]);
    expect(at(dated('2030-01-01', null), TODAY)).toBe('none');
    for (const profile of [year, dated('2020-07-01', null), dated(null, '2015-06-30')]) {
      expect(at(profile)).toBe('unknown');
    }
    expect(at(dated('2020-07-01', null, 'yes'), TODAY)).toBe('enough');
    // It is listed, so there is one; from when to when it is in force is not said.
    for (const profile of [dated(null, null), dated('2020-07-01', null), dated(null, '2021-06-30')])
      expect(criterionOf('communityPartner', profile, today)).toMatchObject({
        verdict: 'unknown',
        atLeast: 'some',
      });
  });

  test('that have all ended, or not begun, are none, whoever sits on the team', () => {
    const axis = (day: object, practices: Profile['practices'], options = {}) => {
      const partnerships = TINY.partnerships!.map((row) => ({ ...row, ...day }));
      return describeSystem({ ...TINY, partnerships, practices }, options).axes.partnerships.verdict;
    };
    for (const day of [{ endsOn: '2015-06-30' }, { startsOn: '2030-01-01' }]) {
      for (const practices of [null, { teamHasFamily: 'yes' } as const]) {
        expect(axis(day, practices, { asOf: TODAY })).toBe('none');
        expect(axis(day, practices)).toBe('unknown');
      }
    }
  });

  test('are several from three kinds on, not from three of one kind', () => {
    const three = ['A', 'B', 'C'].map((name) => ({ name, kind: 'community' as const }));
    expect(said('severalPartnerKinds', profileOf({ partnerships: three })).slice(0, 3)).toEqual([
      'some',
      1,
      1,
    ]);
    expect(said('severalPartnerKinds', COMPREHENSIVE, { asOf: TODAY })[0]).toBe('enough');
  });
});

describe('evidence', () => {
  const withProgram = (evidence: NonNullable<Profile['programs']>[number]['evidence']) =>
    profileOf({ programs: [{ name: 'A', tiers: ['tier2'], evidence, ...RUNNING }] });
  const today = { asOf: TODAY };

  test('is asked of each tier: promising or better, or what the caller asks for', () => {
    const profile = withProgram([{ registry: 'essa', value: 'essa3' }]);
    expect(said('tier2Evidence', profile, today)).toEqual(['enough', 1, 1, 'programs.0']);
    expect(said('tier2Evidence', profile, { ...today, floor: 'moderate' })).toEqual([
      'none',
      0,
      0,
      'programs',
    ]);
    expect(said('tier1Evidence', profile, today)).toEqual(['none', 0, 0, 'programs']);
    expect(describeSystem(profile, today).axes.evidence.verdict).toBe('some');
  });

  test('is unknown for a program without a rating, or with a listing only', () => {
    for (const evidence of [null, [], [{ registry: 'samhsa', value: 'listed' } as const]]) {
      expect(said('tier2Evidence', withProgram(evidence), today)).toEqual(['unknown', 0, 1]);
    }
    expect(said('tier2Evidence', profileOf())).toEqual(['unknown', 0, null]);
  });

  test('is not there where another rating warns of the program, and the axis is never enough', () => {
    const profile = withProgram([
      { registry: 'essa', value: 'essa1' },
      { registry: 'cebc', value: 'cebc5' },
    ]);
    expect(said('tier2Evidence', profile, today)[0]).toBe('none');
    expect(said('noHarmfulProgram', profile, today)).toEqual(['none', 1, 1, 'programs.0']);
    expect(said('noHarmfulProgram', withProgram(null))).toEqual(['enough', 0, 0, 'programs']);
    expect(said('noHarmfulProgram', profileOf())[0]).toBe('unknown');
    // That nothing is harmful is no evidence yet.
    expect(describeSystem(withProgram([{ registry: 'essa', value: 'essaNone' }])).axes.evidence.verdict).toBe(
      'none',
    );
    const other = profile.programs!.map((row) => ({ ...row, name: 'H' }));
    const both = { ...COMPREHENSIVE, programs: [...COMPREHENSIVE.programs!, ...other] };
    expect(describeSystem(both, today).axes.evidence).toMatchObject({
      verdict: 'some',
      missing: ['noHarmfulProgram'],
    });
  });
});

describe('core features', () => {
  test('take staff, data and money from their lists', () => {
    const nurse = { discipline: 'nurse', employer: 'district', fte: 0 } as const;
    expect(said('staffInPlace', profileOf({ staffing: [nurse] }))).toEqual(['none', 0, 0, 'staffing']);
    expect(said('staffInPlace', profileOf({ staffing: [{ ...nurse, fte: 1 }] }))[0]).toBe('some');
    const dataSystems = [
      { kind: 'grades', collected: 'yes' },
      { kind: 'outcomes', collected: 'partly', usedByTeam: 'yes' },
    ] as const;
    expect(said('outcomesCollected', profileOf({ dataSystems }))).toEqual(['some', 1, 1, 'dataSystems.1']);
    expect(said('dataUsed', profileOf({ dataSystems }))).toEqual(['unknown', 1, 2, 'dataSystems.1']);
    const financing = [
      { source: 'local', ...RUNNING },
      { source: 'local', ...RUNNING },
      { source: 'federal', startsOn: '2019-10-01', endsOn: '2020-09-30' },
    ] as const;
    const rows = ['financing.0', 'financing.1'];
    expect(said('severalFundingSources', profileOf({ financing }))).toEqual(['unknown', 0, 2]);
    expect(said('severalFundingSources', profileOf({ financing }), { asOf: TODAY })).toEqual([
      'some',
      1,
      1,
      ...rows,
    ]);
    expect(said('severalFundingSources', profileOf({ financing }), { asOf: '2020-09-30' })[0]).toBe('enough');
  });

  test('take the rest from practices', () => {
    for (const [criterion, practice] of [
      ['staffTraining', 'staffTraining'],
      ['teamMeets', 'team'],
      ['needsAssessed', 'needsAssessment'],
      ['resourcesMapped', 'resourceMap'],
      ['universalScreening', 'universalScreening'],
    ] as const) {
      for (const [answer, verdict] of [
        ['yes', 'enough'],
        ['no', 'none'],
        ['unknown', 'unknown'],
      ] as const) {
        expect(said(criterion, profileOf({ practices: { [practice]: answer } }))[0]).toBe(verdict);
      }
    }
  });
});

describe('thresholds', () => {
  test('are proposals of this project but for ratios of staff, and say so', () => {
    const published = Object.entries(SYSTEM_THRESHOLDS).filter(([, { basis }]) => basis !== 'proposed');
    expect(published.map(([id, { limit }]) => [id, limit])).toEqual([
      ['studentsPerCounselor', 250],
      ['studentsPerPsychologist', 500],
      ['studentsPerSocialWorker', 250],
    ]);
  });

  test('of a state take the place of ours, one by one', () => {
    const options = { asOf: TODAY, thresholds: { partnerKinds: 4 } };
    const { verdict, axes } = describeSystem(COMPREHENSIVE, options);
    expect([verdict, axes.partnerships.missing]).toEqual(['some', ['severalPartnerKinds']]);
    expect(axes.tiers.verdict).toBe('enough');
    // Who asks nothing of the rest has enough with little, and the facts say how much was asked.
    const none = Object.fromEntries(Object.keys(SYSTEM_THRESHOLDS).map((id) => [id, 0]));
    const easy = { ...none, communityPartners: 1, supportsPerTier: 0, anySupport: 1 };
    expect(describeSystem(TINY, { thresholds: easy })).toMatchObject({ verdict: 'enough' });
  });

  test('that are not known, or not numbers, throw', () => {
    const asked = (thresholds: object) => () => describeSystem(TINY, { thresholds } as never);
    expect(asked({ partners: 3 })).toThrow(TypeError);
    expect(asked({ partnerKinds: '3' })).toThrow(TypeError);
    expect(asked({ partnerKinds: -1 })).toThrow(RangeError);
    expect(asked([])).toThrow(TypeError);
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

const DEGREES = ['none', 'some', 'enough'];
const atLeast = (bounds: SystemBounds) => DEGREES.indexOf(bounds.atLeast);
const atMost = (bounds: SystemBounds) => DEGREES.indexOf(bounds.atMost);
const boundsIn = (description: SystemDescription): SystemBounds[] => [
  description,
  ...partsOf(description).flatMap((part) => [part, ...part.criteria]),
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = maybe(fc.constantFrom('2019-06-30', '2020-11-01', '2021-06-30'));
const tier = fc.constantFrom('tier1' as const, 'tier2' as const, 'tier3' as const);
const answer = maybe(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const));
const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const program = fc.record({
  name,
  tiers: fc.uniqueArray(tier, { minLength: 1 }),
  evidence: maybe(
    fc.array(
      fc.constantFrom(
        { registry: 'essa', value: 'essa1' } as const,
        { registry: 'essa', value: 'essaNone' } as const,
        { registry: 'samhsa', value: 'listed' } as const,
      ),
      { maxLength: 2 },
    ),
  ),
});
const partner = fc.record({
  name,
  kind: fc.constantFrom(
    'communityProvider' as const,
    'family' as const,
    'youth' as const,
    'stateAgency' as const,
  ),
  agreement: maybe(fc.constantFrom('informal' as const, 'contract' as const)),
  startsOn: day,
  endsOn: day,
});
const support = fc.record({
  concern: fc.constantFrom('anxiety' as const, 'grief' as const, 'trauma' as const),
  tier,
  available: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
});
const profiles = fc.record({
  tiers: maybe(fc.record({ tier1: answer, tier2: answer, tier3: answer })),
  supports: maybe(fc.array(support, { maxLength: 6 })),
  programs: maybe(fc.array(program, { maxLength: 4 })),
  partnerships: maybe(fc.array(partner, { maxLength: 5 })),
  practices: maybe(fc.record({ team: answer, teamHasFamily: answer, teamHasYouth: answer })),
});
const options = fc.constantFrom<SystemOptions>({}, { asOf: TODAY }, { asOf: TODAY, floor: 'strong' });

test('one more program or partner never lowers a verdict', () => {
  fc.assert(
    fc.property(profiles, program, partner, options, (sections, added, joined, chosen) => {
      const before = profileOf(sections);
      const { programs, partnerships } = sections;
      for (const after of [
        // Another program: one of the same name would tell more of what is known of that.
        { ...before, programs: [...(programs ?? []), { ...added, name: 'One more' }] },
        { ...before, partnerships: [...(partnerships ?? []), joined] },
      ]) {
        const [old, now] = [before, after].map((profile) => boundsIn(describeSystem(profile, chosen)));
        const wasEmpty =
          (after.programs !== programs && !programs?.length) ||
          (after.partnerships !== partnerships && !partnerships?.length);
        old!.forEach((bounds, i) => {
          expect(atLeast(now![i]!)).toBeGreaterThanOrEqual(atLeast(bounds));
          // The first row of a list says that it is filled in: what was open may close.
          if (!wasEmpty) expect(atMost(now![i]!)).toBeGreaterThanOrEqual(atMost(bounds));
        });
      }
    }),
  );
});

test('not to know the day never raises a verdict: it stays, or is unknown', () => {
  fc.assert(
    fc.property(profiles, (sections) => {
      const profile = profileOf(sections);
      const dated = boundsIn(describeSystem(profile, { asOf: TODAY }));
      boundsIn(describeSystem(profile)).forEach((bounds, i) => {
        expect([dated[i]!.verdict, 'unknown']).toContain(bounds.verdict);
        expect(atLeast(bounds)).toBeLessThanOrEqual(atLeast(dated[i]!));
      });
    }),
  );
});

test('a verdict is unknown exactly where its bounds differ, and these are in order', () => {
  fc.assert(
    fc.property(profiles, options, (sections, chosen) => {
      for (const { verdict, ...bounds } of boundsIn(describeSystem(profileOf(sections), chosen))) {
        expect(DEGREES.indexOf(bounds.atLeast)).toBeLessThanOrEqual(DEGREES.indexOf(bounds.atMost));
        expect(verdict).toBe(bounds.atLeast === bounds.atMost ? bounds.atLeast : 'unknown');
      }
    }),
  );
});

test('leaving out a section never takes anything for missing', () => {
  const sections = [
    'tiers',
    'supports',
    'programs',
    'staffing',
    'partnerships',
    'financing',
    'dataSystems',
    'practices',
  ];
  fc.assert(
    fc.property(fc.subarray(sections), (left) => {
      const gone = Object.fromEntries(left.map((section) => [section, undefined]));
      const description = describeSystem({ ...COMPREHENSIVE, ...gone }, { asOf: TODAY });
      for (const part of partsOf(description)) expect(part.missing).toEqual([]);
      expect(description.atMost).toBe('enough');
    }),
  );
});

test('a profile that cannot be read is not known, and a section that cannot be read hides no other', () => {
  const unread = describeSystem(null as never);
  expect(unread).toMatchObject({ organization: null, schoolYear: null, verdict: 'unknown' });
  const { axes } = describeSystem({ ...COMPREHENSIVE, programs: [null] } as never, { asOf: TODAY });
  expect([axes.partnerships.verdict, axes.evidence.verdict]).toEqual(['enough', 'unknown']);
  expect(describeSystem({ ...COMPREHENSIVE, closures: 4, partnerships: 'x' } as never).verdict).toBe(
    'unknown',
  );
});
