import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkProfile,
  describeSystem,
  FACT_WORDS,
  factSentence,
  type Profile,
  type SystemBounds,
  type SystemDescription,
  type SystemOptions,
  type SystemThresholdId,
} from '../../src/system/index.js';
import { COMPREHENSIVE, profileOf, REACH, RUNNING, TODAY } from './profiles.js';

const today: SystemOptions = { asOf: TODAY };

const factsIn = ({ axes, features }: SystemDescription) =>
  [...Object.values(axes), ...Object.values(features)].flatMap(({ facts }) => facts);

const factOf = (threshold: SystemThresholdId, profile: Profile, options: SystemOptions = today) =>
  factsIn(describeSystem(profile, options)).find((fact) => fact.threshold === threshold)!;

/** The sample with something else said of every support and program of one tier. */
const withTier = (tier: 'tier1' | 'tier2' | 'tier3', more: object): Profile => ({
  ...COMPREHENSIVE,
  supports: COMPREHENSIVE.supports!.map((row) => (row.tier === tier ? { ...row, ...more } : row)),
  programs: COMPREHENSIVE.programs!.map((row) => (row.tiers.includes(tier) ? { ...row, ...more } : row)),
});

const verdictOf = (profile: Profile, options: SystemOptions = today) =>
  describeSystem(profile, options).axes.tiers.verdict;

describe('a system is not comprehensive', () => {
  const everyRow = (more: object): Profile => ({
    ...COMPREHENSIVE,
    supports: COMPREHENSIVE.supports!.map((row) => ({ ...row, ...more })),
    programs: COMPREHENSIVE.programs!.map((row) => ({ ...row, ...more })),
    partnerships: COMPREHENSIVE.partnerships!.map((row) => ({ ...row, ...more })),
  });

  test.each([
    ['where all of it has ended', everyRow({ endsOn: '2020-06-30', ongoing: null }), 'none'],
    ['where all of it begins in 2030', everyRow({ startsOn: '2030-01-01' }), 'none'],
    ['where every support runs in one of seven schools', everyRow({ schools: 1 }), 'some'],
    ['where nobody has what is listed', withTier('tier2', { frequency: 'never' }), 'some'],
    ['where there are five places for 2,000 students', withTier('tier3', { capacity: 2 }), 'some'],
  ])('%s', (_, profile, verdict) => {
    const context = {
      enrollment: { on: '2020-10-01', count: 2000 },
      schoolsByLevel: { elementary: 4, middle: 2, high: 1, other: 0 },
    };
    expect(describeSystem({ ...profile, context }, today).verdict).toBe(verdict);
  });
});

describe('the reach of a tier', () => {
  test('counts supports in three quarters of the schools, of the profile or of a registry', () => {
    expect(factOf('wideSupports', COMPREHENSIVE)).toMatchObject({
      counted: 3,
      reached: 'yes',
      marks: [{ threshold: 'schoolShare', limit: 75 }],
    });
    const inThree = withTier('tier1', { schools: 3 });
    expect(factOf('wideSupports', inThree)).toMatchObject({ counted: 0, possible: 0, reached: 'no' });
    expect(factOf('wideSupports', inThree, { ...today, organization: { schools: 4 } }).counted).toBe(3);
    const schoolCodes = ['00240001', '00240002', '00240003'];
    expect(factOf('wideSupports', inThree, { ...today, organization: { schoolCodes } }).counted).toBe(3);
    expect(factOf('wideSupports', inThree, { ...today, thresholds: { schoolShare: 60 } }).counted).toBe(3);
  });

  test('counts schools by their names, each once, and takes the lower of number and names', () => {
    const names = ['00240005', '00240010', '00240010', '00240015', '00240505'];
    const named = (more: object) => factOf('wideSupports', withTier('tier1', more)).counted;
    expect(named({ schools: null, schoolsNamed: names })).toBe(3);
    expect(named({ schools: 5, schoolsNamed: names.slice(0, 3) })).toBe(0);
  });

  test('is not known where it is not said, and names what is missing', () => {
    for (const [threshold, field] of [
      ['wideSupports', 'schools'],
      ['studentsTier1', 'reached'],
      ['oftenSupports', 'frequency'],
      ['placesTier1', 'capacity'],
    ] as const) {
      const profile = withTier('tier1', { [field]: null });
      const fact = factOf(threshold, profile);
      expect([fact.reached, fact.open[0]]).toEqual(['unknown', ['supports', 0, field]]);
      expect(verdictOf(profile)).toBe('unknown');
    }
    const nowhere = factOf('wideSupports', { ...COMPREHENSIVE, context: null });
    expect(nowhere).toMatchObject({
      reached: 'unknown',
      open: expect.arrayContaining([['context', 'schoolsByLevel']]),
    });
    expect(factOf('placesTier1', { ...COMPREHENSIVE, context: null }).sentence).toBe(
      'Places at one time in percent of students, Tier 1: 0 for sure. Whether this is enough is not known: the least is 50. The profile does not say: Enrollment.',
    );
  });

  test('takes students reached to be those of the largest support at least, and of all together at most', () => {
    const rows = (...reached: number[]) =>
      profileOf({
        supports: reached.map((percent, i) => ({
          concern: (['anxiety', 'grief', 'trauma'] as const)[i]!,
          tier: 'tier2',
          available: 'yes',
          ...REACH.tier2,
          reached: percent,
        })),
        programs: [{ name: 'Z', tiers: ['tier1'] }],
      });
    expect(factOf('studentsTier2', rows(3, 4, 4.5))).toMatchObject({
      counted: 4.5,
      possible: 11.5,
      reached: 'unknown',
    });
    expect(factOf('studentsTier2', rows(2, 2))).toMatchObject({ counted: 2, possible: 4, reached: 'no' });
    expect(factOf('studentsTier2', rows(90, 90))).toMatchObject({ counted: 90, possible: 100 });
  });

  test('adds places up, and rounds their percent down', () => {
    expect(factOf('placesTier3', withTier('tier3', { capacity: 3 }))).toMatchObject({
      counted: 0.9,
      reached: 'no',
    });
    expect(factOf('placesTier3', withTier('tier3', { capacity: 4 }))).toMatchObject({ counted: 1.2 });
  });

  test('asks more often of Tier 3 than of Tier 1; as needed tells nothing of what is for all', () => {
    const often = (tier: 'tier1' | 'tier3', frequency: string) =>
      factsIn(describeSystem(withTier(tier, { frequency }), today)).find(
        (fact) => fact.threshold === 'oftenSupports' && fact.tier === tier,
      )!.reached;
    expect([often('tier1', 'fewTimes'), often('tier1', 'asNeeded')]).toEqual(['yes', 'unknown']);
    expect([often('tier3', 'monthly'), often('tier3', 'weekly'), often('tier3', 'asNeeded')]).toEqual([
      'no',
      'yes',
      'yes',
    ]);
  });

  test('follows what is in force on the day: a support that stopped, and one that moved to telehealth', () => {
    const moved = {
      ...COMPREHENSIVE,
      supports: COMPREHENSIVE.supports!.flatMap((row) =>
        row.tier === 'tier3'
          ? [
              { ...row, mode: 'inPerson' as const, ongoing: null, endsOn: '2020-03-13' },
              { ...row, mode: 'telehealth' as const, startsOn: '2020-04-06' },
            ]
          : [row],
      ),
    };
    const running = (asOf: string) =>
      factsIn(describeSystem(moved, { asOf })).find(
        ({ threshold, tier }) => threshold === 'supportsPerTier' && tier === 'tier3',
      )!.counted;
    // Program B has no break; the two supports have one of three weeks.
    expect(['2020-03-13', '2020-03-14', '2020-04-05', '2020-04-06'].map(running)).toEqual([3, 1, 1, 3]);
  });
});

describe('staff', () => {
  test('are held against the students: all of them in the axis, three professions by the advice of their associations', () => {
    expect(factOf('staffShare', COMPREHENSIVE)).toMatchObject({ counted: 8, limit: 4, reached: 'yes' });
    expect(factOf('staffInRatio', COMPREHENSIVE)).toMatchObject({
      counted: 2,
      reached: 'yes',
      marks: [{ limit: 250 }, { limit: 500 }, { limit: 250 }],
    });
    const more = { ...today, organization: { enrollment: 1001 } };
    expect(factOf('staffInRatio', COMPREHENSIVE, more)).toMatchObject({ counted: 0, reached: 'no' });
    expect(
      factOf('staffShare', COMPREHENSIVE, { ...today, organization: { enrollment: 2001 } }),
    ).toMatchObject({
      counted: 3.99,
      reached: 'no',
    });
  });

  test('are not known without a list or without the number of students; nobody is nobody', () => {
    expect(factOf('staffShare', { ...COMPREHENSIVE, staffing: null }).reached).toBe('unknown');
    expect(factOf('staffShare', { ...COMPREHENSIVE, context: null })).toMatchObject({
      reached: 'unknown',
      open: [['context', 'enrollment']],
    });
    const staffing = [{ discipline: 'nurse', employer: 'district', fte: 0 }] as const;
    expect(factOf('staffShare', { ...COMPREHENSIVE, context: null, staffing })).toMatchObject({
      counted: 0,
      reached: 'no',
    });
  });
});

describe('a sentence', () => {
  test('is told of every fact, once, with its numbers', () => {
    for (const profile of [COMPREHENSIVE, profileOf(), profileOf({ tiers: { tier1: 'no' } })])
      for (const fact of factsIn(describeSystem(profile, today))) {
        expect(fact.sentence).toBe(factSentence(fact));
        expect(fact.sentence).toContain(`${fact.label}`);
        expect(fact.sentence).not.toMatch(/[{}]|undefined|null|NaN/);
      }
  });

  test('says more or less than the limit where less is asked for', () => {
    const programs = [
      {
        name: 'H',
        tiers: ['tier1'] as const,
        ...RUNNING,
        evidence: [{ registry: 'cebc', value: 'cebc5' }] as const,
      },
    ];
    expect(factOf('harmfulPrograms', profileOf({ programs })).sentence).toBe(
      'Programs rated concerning or harmful: 1. This is more than the limit of 0.',
    );
    // A program that has ended is not in use any more.
    const ended = programs.map((row) => ({ ...row, ongoing: null, endsOn: '2020-06-30' }));
    expect(factOf('harmfulPrograms', profileOf({ programs: ended })).reached).toBe('yes');
  });

  test('can be told in words of another language', () => {
    const words = {
      ...FACT_WORDS,
      atLeast: { ...FACT_WORDS.atLeast, yes: '{label}: {counted}. Basta.' },
      labels: { partnerKinds: 'Tipos de socios' },
    };
    expect(factSentence(factOf('partnerKinds', COMPREHENSIVE), words)).toBe('Tipos de socios: 3. Basta.');
  });
});

// Laws on profiles that do not contradict themselves.

const DEGREES = ['none', 'some', 'enough'];
const boundsIn = (description: SystemDescription): SystemBounds[] => [
  description,
  ...[...Object.values(description.axes), ...Object.values(description.features)].flatMap((part) => [
    part,
    ...part.criteria,
  ]),
];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
/** Days that say either when something ends or that it goes on, never both. */
const days = fc
  .record({
    startsOn: maybe(fc.constantFrom('2019-09-01', '2020-11-01', '2030-01-01')),
    end: maybe(fc.constantFrom('ongoing', '2020-10-31', '2031-06-30')),
  })
  .map(({ startsOn, end }) => ({
    startsOn,
    ...(end === 'ongoing' ? { ongoing: 'yes' as const } : { endsOn: end }),
  }));
const reach = fc.record({
  schools: maybe(fc.constantFrom(1, 4, 5)),
  reached: maybe(fc.constantFrom(1, 5, 60)),
  frequency: maybe(
    fc.constantFrom('never' as const, 'monthly' as const, 'weekly' as const, 'asNeeded' as const),
  ),
  capacity: maybe(fc.constantFrom(2, 60, 600)),
});
const tier = fc.constantFrom('tier1' as const, 'tier2' as const, 'tier3' as const);
const support = fc
  .tuple(
    fc.record({
      concern: fc.constantFrom('anxiety' as const, 'grief' as const, 'trauma' as const),
      tier,
      available: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
    }),
    days,
    reach,
  )
  .map(([row, when, far]) => ({ ...row, ...when, ...far }));
const program = fc
  .tuple(
    fc.record({
      name: fc.constantFrom('P', 'Q', 'R'),
      tiers: fc.uniqueArray(tier, { minLength: 1 }),
      evidence: maybe(fc.constant([{ registry: 'essa', value: 'essa1' } as const])),
    }),
    days,
    reach,
  )
  .map(([row, when, far]) => ({ ...row, ...when, ...far }));
const partner = fc
  .tuple(
    fc.record({
      name: fc.constantFrom('K', 'L', 'M'),
      kind: fc.constantFrom('communityProvider' as const, 'family' as const, 'stateAgency' as const),
      agreement: maybe(fc.constantFrom('informal' as const, 'contract' as const)),
      strength: maybe(fc.constantFrom('networking' as const, 'collaborating' as const)),
      schools: maybe(fc.constantFrom(1, 5)),
    }),
    days,
  )
  .map(([row, when]) => ({ ...row, ...when }));
const staff = fc.record({
  discipline: fc.constantFrom('counselor' as const, 'psychologist' as const, 'socialWorker' as const),
  employer: fc.constant('district' as const),
  fte: fc.constantFrom(0, 1, 5),
});
/** The sample with rows added, or with its own rows in place of some. */
const profiles = fc
  .record({
    supports: fc.array(support, { maxLength: 4 }),
    programs: fc.array(program, { maxLength: 3 }),
    partnerships: fc.array(partner, { maxLength: 3 }),
    staffing: fc.array(staff, { maxLength: 3 }),
    whole: fc.boolean(),
  })
  .map(({ whole, ...lists }): Profile => {
    const keep = <S extends keyof typeof lists>(section: S) => [
      ...(whole ? (COMPREHENSIVE[section] ?? []) : []),
      ...lists[section],
    ];
    return {
      ...COMPREHENSIVE,
      tiers: null,
      supports: keep('supports') as never,
      programs: keep('programs') as never,
      partnerships: keep('partnerships') as never,
      staffing: keep('staffing') as never,
    };
  });
const options = fc.constantFrom<SystemOptions>(today, today, {});

/** All places of a profile that can be taken away: sections, rows, and fields of rows. */
function placesIn(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) ? [] : [path]), ...placesIn(entry, path)];
  });
}

function without<T>(value: T, [first, ...rest]: readonly (string | number)[]): T {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  if (rest.length === 0) delete copy[first!];
  else copy[first!] = without(copy[first!], rest);
  return copy as T;
}

test('taking any field away never turns what is not known into enough', () => {
  const lossOf = profiles.chain((profile) =>
    fc.record({ profile: fc.constant(profile), place: fc.constantFrom(...placesIn(profile)), options }),
  );
  fc.assert(
    fc.property(lossOf, ({ profile, place, options: chosen }) => {
      const before = boundsIn(describeSystem(profile, chosen));
      boundsIn(describeSystem(without(profile, place), chosen)).forEach((after, i) => {
        if (before[i]!.verdict === 'unknown') expect(after.verdict).not.toBe('enough');
      });
    }),
    { numRuns: 150 },
  );
});

test('taking a field of the full sample away leaves it enough or not known', () => {
  const places = placesIn(COMPREHENSIVE);
  fc.assert(
    fc.property(fc.constantFrom(...places), (place) => {
      const { verdict, atMost } = describeSystem(without(COMPREHENSIVE, place), today);
      expect(['enough', 'unknown']).toContain(verdict);
      expect(atMost).toBe('enough');
    }),
    { numRuns: 80 },
  );
});

test('a fact in favor never lowers a verdict, and taking it away never raises one', () => {
  const better = fc.oneof(
    support.map((row) => ({ supports: [{ ...row, available: 'yes' as const, ...REACH[row.tier] }] })),
    program.map((row) => ({ programs: [{ ...row, ...REACH.tier1 }] })),
    partner.map((row) => ({
      partnerships: [{ ...row, ...RUNNING, endsOn: null, agreement: 'contract' as const }],
    })),
    staff.map((row) => ({ staffing: [row] })),
  );
  fc.assert(
    fc.property(profiles, better, options, (profile, rows, chosen) => {
      const [section] = Object.keys(rows) as (keyof typeof rows)[];
      const more = { ...profile, [section!]: [...(profile[section!] ?? []), ...rows[section!]] };
      // Where a row is added to one that says the contrary, nothing is sure any more.
      const isContrary = checkProfile(more).some(({ code }) => code === 'system.support-contradicted');
      fc.pre(!isContrary);
      const [with_, without_] = [more, profile].map((one) => boundsIn(describeSystem(one, chosen)));
      without_!.forEach((bounds, i) => {
        expect(DEGREES.indexOf(with_![i]!.atLeast)).toBeGreaterThanOrEqual(DEGREES.indexOf(bounds.atLeast));
      });
    }),
    { numRuns: 150 },
  );
});

test('the samples do not contradict themselves', () => {
  const organization = { grades: [], schools: 5 };
  expect(checkProfile(COMPREHENSIVE, { asOf: TODAY, organization })).toEqual([]);
});
