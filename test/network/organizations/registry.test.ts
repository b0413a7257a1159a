import { expect, test } from 'vitest';
import {
  describeGrades,
  districtsOf,
  enrollmentOn,
  isGrade,
  MA_REGISTRY,
  organizationOf,
  organizationsNamed,
  type Registry,
  schoolsOf,
} from '../../../src/network/index.js';

const registry: Registry = MA_REGISTRY;
const counts = (codes: { code: string }[]) => codes.map(({ code }) => registry[code]!.enrollment![0]!.count);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('holds the six districts with their public enrollment of 2020-21', () => {
  expect(
    districtsOf(MA_REGISTRY).map(({ code, name, enrollment }) => [code, name, enrollment![0]!.count]),
  ).toEqual([
    ['00240000', 'Belchertown', 2149],
    ['00480000', 'Burlington', 3388],
    ['02010000', 'New Bedford', 12565],
    ['02440000', 'Randolph', 2660],
    ['04810000', 'Boston Renaissance Charter Public (District)', 943],
    ['06180000', 'Berkshire Hills', 1164],
  ]);
});

test('holds 46 schools that add up to their districts and to 22,869 students', () => {
  const schools = districtsOf(MA_REGISTRY).map(({ code }) => schoolsOf(MA_REGISTRY, code));
  expect(schools.map((list) => list.length)).toEqual([5, 6, 25, 6, 1, 3]);
  expect(schools.map((list) => sum(counts(list)))).toEqual(counts(districtsOf(MA_REGISTRY)));
  expect(sum(counts(schools.flat()))).toBe(22869);
});

test('splits each district by the grades it has, in grade order, without loss', () => {
  for (const { grades, enrollment } of districtsOf(MA_REGISTRY)) {
    const byGrade = enrollment![0]!.byGrade!;
    expect(Object.keys(byGrade).sort()).toEqual([...grades!].sort());
    expect(sum(Object.values(byGrade))).toBe(enrollment![0]!.count);
  }
});

test('keys every entry by its own code and lists only known grades, in order', () => {
  for (const [key, { code, grades }] of Object.entries(registry)) {
    expect(key).toBe(code);
    expect(grades!.every(isGrade)).toBe(true);
  }
  expect(describeGrades(MA_REGISTRY['00480505'].grades)).toBe('PK, 9-12');
});

test('gives the grades of a district as the union of the grades of its schools', () => {
  for (const district of districtsOf(MA_REGISTRY)) {
    const ofSchools = new Set(schoolsOf(MA_REGISTRY, district.code).flatMap(({ grades }) => grades!));
    expect([...ofSchools].sort()).toEqual([...district.grades!].sort());
  }
});

test('finds by code, and nothing for codes or words it does not hold', () => {
  expect(organizationOf(MA_REGISTRY, '02440505')?.name).toBe('Randolph High');
  expect(organizationOf(MA_REGISTRY, '99990000')).toBeNull();
  expect(organizationOf(MA_REGISTRY, 'constructor')).toBeNull();
  expect(schoolsOf(MA_REGISTRY, '99990000')).toEqual([]);
});

test('finds names however they are spelled, and both bearers of one name', () => {
  const codes = (name: string) => organizationsNamed(MA_REGISTRY, name).map(({ code }) => code);
  expect(codes('BELCHERTOWN Public Schools')).toEqual(['00240000']);
  expect(codes('Berkshire Hills Regional School District')).toEqual(['06180000']);
  expect(codes('Boston Renaissance Charter Public School')).toEqual(['04810000', '04810550']);
  expect(codes('W. E. B. du Bois Regional Middle')).toEqual(codes('W.E.B. Du Bois Regional Middle School'));
  expect(codes('Monument Mountain Regional High School')).toEqual(['06180505']);
  expect(codes('Public Schools')).toEqual([]);
  expect(codes('')).toEqual([]);
});

test('gives the newest count on or before a day, whatever the order of the rows', () => {
  const organization = {
    code: '99990000',
    name: 'Made up',
    kind: 'district',
    grades: [],
    enrollment: [
      { on: '2021-10-01', count: 120, source: 'made up' },
      { on: '2020-10-01', count: 100, source: 'made up' },
    ],
  } as const;
  expect(enrollmentOn(organization, '2020-09-30')).toBeNull();
  expect(enrollmentOn(organization, '2020-10-01')?.count).toBe(100);
  expect(enrollmentOn(organization, '2021-09-30')?.count).toBe(100);
  expect(enrollmentOn(organization, '2022-01-01')?.count).toBe(120);
});
