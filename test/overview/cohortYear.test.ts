import { describe, expect, test } from 'vitest';
import { COHORTS } from '../../src/network/index.js';
import { cohortYear, type DistrictQuestion, districtsWhere, districtYear } from '../../src/overview/index.js';
import { frozen } from '../support/frozen.js';
import { COHORT, CONTEXT, DISTRICT, PARTS, read, submissionsOf } from './sampleDistrict.js';

const { organization: _, ...COHORT_CONTEXT } = CONTEXT;
const yearOf = (organization: string, parts: object) => districtYear(parts, { ...CONTEXT, organization });
const sheets = (code: string) =>
  ['2020-09', '2021-05'].map((month) => read(`assessments/${code}-${month}.json`));
const log = { form: 'pdsa@1', organization: '06180000', cycles: [] };

const YEARS = frozen([
  yearOf(DISTRICT, PARTS),
  yearOf('06180000', {
    assessments: sheets('06180000'),
    submissions: submissionsOf('berkshire-hills'),
    log,
    profile: {
      form: 'profile@1',
      organization: '06180000',
      schoolYear: '2020-21',
      supports: [{ concern: 'grief', tier: 'tier3', available: 'no' }],
    },
  }),
  yearOf('02440000', { assessments: sheets('02440000'), submissions: submissionsOf('randolph') }),
]);
const COHORT_YEAR = cohortYear(YEARS, COHORT_CONTEXT);

describe('the year of a cohort', () => {
  test('has every district of the cohort, in its order, whatever the order of the years', () => {
    expect(COHORT_YEAR.organizations).toEqual(COHORT.districts);
    expect(COHORT_YEAR.years.map(({ organization }) => organization)).toEqual(COHORT.districts);
    expect(cohortYear([...YEARS].reverse(), COHORT_CONTEXT)).toEqual(COHORT_YEAR);
  });

  test('a district that sent nothing is there, and unknown', () => {
    const c7 = COHORT_YEAR.commitments.find(({ id }) => id === 'C7')!;
    expect(c7.districts.unknown).toEqual(
      ['00480000', '02010000', '04810000'].filter((code) => COHORT.districts.includes(code as never)),
    );
    expect(COHORT_YEAR.months[0]!.districts.unknown).toEqual(c7.districts.unknown);
    expect(COHORT_YEAR.applications).toMatchObject({ submitted: [DISTRICT] });
    for (const { districts } of COHORT_YEAR.commitments)
      expect(Object.values(districts).flat().sort()).toEqual([...COHORT.districts].sort());
  });

  test('each cell is covered, a gap or unknown in every district', () => {
    expect(COHORT_YEAR.resources).toHaveLength(45);
    for (const { covered, gap, unknown } of COHORT_YEAR.resources)
      expect([...covered, ...gap, ...unknown].sort()).toEqual([...COHORT.districts].sort());
    const grief = COHORT_YEAR.resources.find(({ concern, tier }) => concern === 'grief' && tier === 'tier3')!;
    expect(grief.gap).toContain('06180000');
  });

  test('domains have the scores, bands and movement of those that were assessed', () => {
    const screening = COHORT_YEAR.domains.find(({ domain }) => domain === 'screening')!;
    expect(screening.districts.map(({ organization }) => organization)).toHaveLength(3);
    expect(screening.fell).toContain(DISTRICT);
    expect([...screening.rose, ...screening.fell, ...screening.same]).toHaveLength(3);
    expect(Object.values(screening.bands).flat()).toHaveLength(3);
    expect(COHORT_YEAR.domains.some(({ priorityOf }) => priorityOf.length > 1)).toBe(true);
  });

  test('cycles: what is open, the pace of those whose log is known, decisions', () => {
    const { known, open, pace, decisions, learned } = COHORT_YEAR.cycles;
    expect([...known].sort()).toEqual([DISTRICT, '06180000']);
    expect(open.find(({ organization }) => organization === '06180000')!.cycles).toEqual([]);
    expect(pace[0]).toEqual({ month: '2020-09', testing: 1, known: 2 });
    expect(decisions).toEqual({ adopt: 1, adapt: 1, expand: 1, abandon: 1 });
    expect(learned.length).toBeGreaterThan(3);
  });

  const codes = (years: Parameters<typeof cohortYear>[0]) =>
    cohortYear(years, COHORT_CONTEXT).doubts.map(({ code }) => code);

  test('years that do not belong together are named and not counted', () => {
    expect(codes([districtYear({}, { ...CONTEXT, cohort: COHORTS['ma-coiin-2021-22'] })])).toEqual([
      'overview.year-of-other-cohort',
    ]);
    expect(codes([districtYear({}, { ...CONTEXT, asOf: '2021-01-01' })])).toEqual([
      'overview.year-of-other-day',
    ]);
    expect(codes([yearOf('02810000', {})])).toEqual(['overview.year-of-stranger']);
    expect(codes([districtYear({}, COHORT_CONTEXT)])).toEqual(['overview.year-without-district']);
    const twice = cohortYear([YEARS[0]!, yearOf(DISTRICT, {})], COHORT_CONTEXT);
    expect(twice.doubts.map(({ code }) => code)).toEqual(['overview.year-repeated']);
    expect(twice.cycles.known).toEqual([]);
  });

  test('of a cohort that lists no districts it has those that sent something', () => {
    const cohort = COHORTS['ma-coiin-2021-22'];
    const context = { cohort, asOf: '2021-11-20' };
    const year = cohortYear([districtYear({}, { ...context, organization: DISTRICT })], context);
    expect([year.districtsKnown, year.organizations]).toEqual([false, [DISTRICT]]);
    expect(cohortYear([], context).organizations).toEqual([]);
  });
});

describe('questions of a state lead', () => {
  const answers = (question: DistrictQuestion) =>
    Object.fromEntries(
      districtsWhere(COHORT_YEAR, question).map(({ organization, answer }) => [organization, answer]),
    );

  test.each<[string, DistrictQuestion, Record<string, string>]>([
    [
      'lacks Tier 3 for grief',
      { lacks: { tier: 'tier3', concern: 'grief' } },
      { '06180000': 'yes', '02440000': 'unknown' },
    ],
    [
      'scores below 3.5 on screening',
      { below: { domain: 'screening', value: 3.5 } },
      { [DISTRICT]: 'yes', '04810000': 'unknown' },
    ],
    ['scores below 1 over all', { below: { value: 1 } }, { [DISTRICT]: 'no', '04810000': 'unknown' }],
    [
      'has no open cycle',
      { noOpenCycle: true },
      { '06180000': 'yes', [DISTRICT]: 'no', '02440000': 'unknown' },
    ],
    ['owes two months', { owes: 2 }, { '06180000': 'yes', [DISTRICT]: 'no', '04810000': 'unknown' }],
    [
      'did not keep C2',
      { commitment: { id: 'C2', status: 'notMet' } },
      { [DISTRICT]: 'yes', '02440000': 'unknown' },
    ],
    [
      'no cycle and two months',
      { noOpenCycle: true, owes: 2 },
      { '06180000': 'yes', [DISTRICT]: 'no', '02440000': 'no', '04810000': 'unknown' },
    ],
  ])('%s', (_name, question, expected) => {
    expect(answers(question)).toMatchObject(expected);
  });

  test('each answer has its facts, and unknown says which part would tell', () => {
    const [fact] = districtsWhere(COHORT_YEAR, { owes: 2 }).find(
      ({ organization }) => organization === '06180000',
    )!.facts;
    expect(fact).toEqual({ asked: 'owes', answer: 'yes', found: 2, missing: [] });
    const unknown = districtsWhere(COHORT_YEAR, { noOpenCycle: true }).find(
      ({ answer }) => answer === 'unknown',
    )!;
    expect(unknown.facts[0]!.missing).toEqual(['log']);
  });

  test('without its log, profile, sheets or submissions a district is unknown where it was known', () => {
    const questions = {
      profile: { lacks: { tier: 'tier1', concern: 'anxiety' } },
      assessments: { below: { value: 3 } },
      log: { noOpenCycle: true },
      submissions: { owes: 1 },
    } as const satisfies Record<string, DistrictQuestion>;
    for (const [part, question] of Object.entries(questions)) {
      const answerWith = (parts: object) =>
        districtsWhere(cohortYear([yearOf(DISTRICT, parts)], COHORT_CONTEXT), question).find(
          ({ organization }) => organization === DISTRICT,
        )!.answer;
      expect([part, answerWith(PARTS)]).not.toContain('unknown');
      expect([part, answerWith({ ...PARTS, [part]: undefined })]).toContain('unknown');
    }
  });

  test('a question that asks nothing, or what nobody knows, is a mistake', () => {
    expect(() => districtsWhere(COHORT_YEAR, {})).toThrow(RangeError);
    expect(() => districtsWhere(COHORT_YEAR, { lack: {} } as never)).toThrow(TypeError);
    expect(() =>
      districtsWhere(COHORT_YEAR, { lacks: { tier: 'tier4', concern: 'grief' } } as never),
    ).toThrow(RangeError);
  });
});
