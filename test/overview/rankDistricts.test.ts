import { describe, expect, test } from 'vitest';
import { MA_REGISTRY } from '../../src/network/index.js';
import { cohortYear, districtYear, publicCohort, rankDistricts } from '../../src/overview/index.js';
import { COHORT, CONTEXT, read, submissionsOf } from './sampleDistrict.js';

const { organization: _, ...SHARED } = CONTEXT;
const sheets = (code: string) =>
  ['2020-09', '2021-05'].map((month) => read(`assessments/${code}-${month}.json`));
const yearOf = (organization: string, parts: object) => districtYear(parts, { ...CONTEXT, organization });
const BELCHERTOWN = submissionsOf('belchertown');
const RANDOLPH = submissionsOf('randolph');
const YEAR = cohortYear(
  [
    yearOf('00240000', { assessments: sheets('00240000'), submissions: BELCHERTOWN }),
    yearOf('02440000', {
      assessments: sheets('00240000').map((one) => ({ ...one, organization: '02440000' })),
    }),
    yearOf('06180000', { assessments: sheets('06180000'), submissions: [] }),
  ],
  SHARED,
);

describe('a ranking, where somebody asks for it', () => {
  test('by the score of a domain: equal scores share a rank, and who has none is named', () => {
    const { ranked, unknown } = rankDistricts(YEAR, {
      score: { domain: 'funding-sustainability', half: 'spring' },
    });
    expect(ranked).toHaveLength(3);
    const rankOf = (code: string) => ranked.find(({ organization }) => organization === code)!;
    expect(rankOf('00240000').rank).toBe(rankOf('02440000').rank);
    expect(rankOf('00240000').value).toBe(rankOf('02440000').value);
    expect(ranked.map(({ rank }) => rank).sort()).toEqual(
      rankOf('06180000').rank === 1 ? [1, 2, 2] : [1, 1, 3],
    );
    for (const [i, { value }] of ranked.slice(1).entries())
      expect(value).toBeLessThanOrEqual(ranked[i]!.value);
    expect(unknown.map(({ organization }) => organization)).toEqual(
      COHORT.districts.filter((code) => !ranked.some(({ organization }) => organization === code)),
    );
    expect(new Set(unknown.map(({ why }) => why))).toEqual(new Set(['notSent']));
  });

  test('scores of another instrument are not put in the same order', () => {
    const { ranked, unknown } = rankDistricts(YEAR, {
      score: { domain: null, half: 'fall', instrument: 'not-there' },
    });
    expect(ranked).toEqual([]);
    expect(unknown.filter(({ why }) => why === 'otherInstrument')).toHaveLength(3);
  });

  test('by timeliness: the share of due months that came on time', () => {
    const { ranked, unknown } = rankDistricts(YEAR, { timeliness: true });
    expect(ranked.find(({ organization }) => organization === '06180000')).toMatchObject({ value: 0 });
    expect(ranked[0]!.rank).toBe(1);
    expect(unknown).toContainEqual({ organization: '02440000', why: 'notSent' });
  });

  test('by the reach of first screenings, from the reports', () => {
    const reports = [...BELCHERTOWN, ...RANDOLPH].flatMap((one) => one.reports);
    const context = { reports, cohort: COHORT, registry: MA_REGISTRY };
    const { ranked, unknown } = rankDistricts(YEAR, { rate: 'screeningReach' }, context);
    expect(ranked.map(({ organization }) => organization).sort()).toEqual(['00240000', '02440000']);
    expect(unknown).toHaveLength(4);
    expect(() => rankDistricts(YEAR, { rate: 'screeningReach' })).toThrow(RangeError);
    expect(() => rankDistricts(YEAR, { rate: 'reach' }, context)).toThrow(RangeError);
  });

  test('by one thing at a time, and never unasked or in public', () => {
    expect(() => rankDistricts(YEAR, {})).toThrow(RangeError);
    expect(() => rankDistricts(YEAR, { timeliness: false })).toThrow(RangeError);
    expect(() => rankDistricts(YEAR, { timeliness: true, rate: 'screeningReach' })).toThrow(RangeError);
    expect(() => rankDistricts(YEAR, { score: { domain: 'screening' } } as never)).toThrow(TypeError);
    expect(() => rankDistricts(YEAR, { score: { domain: 'screning', half: 'fall' } })).toThrow(RangeError);
    const outcome = publicCohort(YEAR, { threshold: 2 });
    expect(JSON.stringify(outcome.ok && outcome.value.published)).not.toContain('"rank"');
  });
});
