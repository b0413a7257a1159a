import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsBetween } from '../../../src/core/index.js';
import {
  COHORTS,
  type Cohort,
  dueMonths,
  isInCohort,
  memberCodes,
  membership,
  optionalMonths,
  type RegistryFile,
} from '../../../src/network/index.js';

const YEAR = COHORTS['ma-coiin-2020-21'];
const withDistricts = (districts: Cohort['districts']): Cohort => ({ ...YEAR, districts });
const over = (cohort: Cohort, code = '00240000') =>
  monthsBetween(cohort.firstMonth, cohort.lastMonth).map((month) => membership(cohort, code, month));

describe('a district that leaves in January', () => {
  test('owes January where it stays to the end of the month, and no month after it', () => {
    const cohort = withDistricts(['00480000', { code: '00240000', to: '2021-01' }]);
    expect(over(cohort)).toEqual([...Array(5).fill('member'), ...Array(5).fill('notMember')]);
    expect(dueMonths(cohort, '00240000')).toEqual(['2020-09', '2020-10', '2020-11', '2020-12', '2021-01']);
    expect(dueMonths(cohort, '00240505')).toEqual(dueMonths(cohort, '00240000'));
    expect(dueMonths(cohort, '00480000')).toHaveLength(10);
  });

  test('may send January where it leaves within the month, but does not owe it', () => {
    const cohort = withDistricts([{ code: '00240000', to: '2021-01-30' }]);
    expect(membership(cohort, '00240000', '2021-01')).toBe('partly');
    expect(isInCohort(cohort, '00240000', '2021-01')).toBe(true);
    expect(dueMonths(cohort, '00240000').at(-1)).toBe('2020-12');
    expect(membership(cohort, '00240000', '2021-01-30')).toBe('member');
    expect(membership(cohort, '00240000', '2021-01-31')).toBe('notMember');
  });

  test('is still one of the districts of the cohort', () => {
    const cohort = withDistricts([{ code: '00240000', to: '2021-01' }, '00480000', '00480000']);
    expect(memberCodes(cohort)).toEqual(['00240000', '00480000']);
    expect(isInCohort(cohort, '00240000')).toBe(true);
    expect(isInCohort(cohort, '00240000', '2021-02')).toBe(false);
  });
});

test('a district that joins late, and one that comes back on the next day', () => {
  expect(over(withDistricts([{ code: '00240000', from: '2021-05' }]))).toEqual([
    ...Array(8).fill('notMember'),
    'member',
    'member',
  ]);
  const back = withDistricts([
    { code: '00240000', from: '2020-11-17' },
    { code: '00240000', to: '2020-11-16' },
  ]);
  expect(new Set(over(back))).toEqual(new Set(['member']));
  const gap = withDistricts([
    { code: '00240000', to: '2020-11-15' },
    { code: '00240000', from: '2020-11-17' },
  ]);
  expect(membership(gap, '00240000', '2020-11')).toBe('partly');
});

test('nothing is said where the districts are not listed, or a date cannot be read', () => {
  expect(membership(COHORTS['ma-coiin-2021-22'], '00240000', '2021-10')).toBe('unknown');
  expect(isInCohort(COHORTS['ma-coiin-2021-22'], '00240000', '2021-10')).toBeNull();
  expect(dueMonths(COHORTS['ma-coiin-2021-22'], '00240000')).toHaveLength(10);
  const unread = withDistricts([{ code: '00240000', to: 'January' }]);
  expect(membership(unread, '00240000', '2020-10')).toBe('unknown');
  expect(isInCohort(unread, '00240000')).toBe(true);
});

test('codes that are not of the scheme take no part; a cohort without a scheme is read by its codes', () => {
  expect(membership(YEAR, '2712345', '2020-10')).toBe('notMember');
  const { codes: _, form: __, ...old } = YEAR;
  const federal = { ...old, districts: ['2712345'] } as unknown as Cohort;
  expect(membership(federal, '271234500101', '2020-10')).toBe('member');
  expect(membership(old as unknown as Cohort, '00240505', '2020-10')).toBe('member');
});

test('where codes do not tell the district of a school, the registry does', () => {
  const codes = {
    id: 'yy',
    label: 'state code',
    district: '99999',
    school: '999999',
    parent: { by: 'registry' },
  } as const;
  const cohort: Cohort = { ...YEAR, codes, districts: ['10001'] };
  const registry: RegistryFile = {
    form: 'registry@1',
    id: 'yy',
    codes,
    coverage: 'partial',
    asOf: '2020-10-01',
    organizations: [
      { code: '10001', name: 'North', kind: 'district' },
      { code: '200001', name: 'North Middle', kind: 'school', district: '10001' },
    ],
  };
  expect(membership(cohort, '200001', '2020-10')).toBe('unknown');
  expect(membership(cohort, '200001', '2020-10', registry)).toBe('member');
  expect(isInCohort(cohort, '200001', null, registry)).toBe(true);
  expect(membership(cohort, '10002', '2020-10')).toBe('notMember');
});

test('months of any number: fifteen, twelve with the optional ones left out, one', () => {
  const cohort: Cohort = {
    ...YEAR,
    firstMonth: '2020-04',
    lastMonth: '2021-06',
    optionalMonths: ['2020-08'],
  };
  expect(dueMonths(cohort)).toHaveLength(14);
  expect(optionalMonths(cohort)).toEqual(['2020-08']);
  expect(dueMonths({ ...YEAR, lastMonth: '2020-09' })).toEqual(['2020-09']);
  const { optionalMonths: _, ...without } = YEAR;
  expect(optionalMonths(without)).toEqual([]);
  expect(dueMonths(without)).toHaveLength(10);
});

test('a month is whole exactly where each of its days is', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((d) => `2020-11-${String(d).padStart(2, '0')}`);
  const span = fc.record({ code: fc.constant('00240000'), from: day, to: day });
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (districts) => {
      const cohort = withDistricts(districts);
      const days = Array.from({ length: 30 }, (_, i) => `2020-11-${String(i + 1).padStart(2, '0')}`);
      const parts = days.map((on) => membership(cohort, '00240000', on) === 'member');
      const expected = parts.every(Boolean) ? 'member' : parts.some(Boolean) ? 'partly' : 'notMember';
      expect(membership(cohort, '00240000', '2020-11')).toBe(expected);
    }),
  );
});
