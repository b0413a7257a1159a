import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlocked } from '../../../src/core/index.js';
import {
  checkOrgCode,
  checkRegistry,
  codeOfNcesId,
  coverageOf,
  districtsOf,
  ncesIdOf,
  openOn,
  organizationOf,
  parseRegistry,
  type RegistryFile,
  schoolsOf,
} from '../../../src/network/index.js';

const LAKESIDE = { code: '2712345', name: 'Lakeside', kind: 'district' } as const;
const SCHOOL = { code: '271234500101', name: 'Lakeside Elementary', kind: 'school' } as const;
const ONLINE = { code: '2723456', name: 'Prairie Online', kind: 'district' } as const;
const FEDERAL = {
  form: 'registry@1',
  id: 'xx-2026',
  codes: 'nces',
  coverage: 'complete',
  asOf: '2026-10-01',
  organizations: [LAKESIDE, SCHOOL, ONLINE],
} as const satisfies RegistryFile;
const LISTED = {
  ...FEDERAL,
  codes: {
    id: 'yy',
    label: 'state code',
    district: '99999',
    school: '99999',
    parent: { by: 'registry' },
  },
  organizations: [
    { code: '10001', name: 'North', kind: 'district' },
    { code: '20001', name: 'North Middle', kind: 'school', district: '10001' },
    { code: '20002', name: 'North High', kind: 'school', district: '10001' },
  ],
} as const satisfies RegistryFile;

const found = (registry: object, changes: Readonly<Record<string, unknown>> = {}) =>
  checkRegistry({ ...registry, ...changes }).map(({ code, path }) => `${code} ${path.join('.')}`);
const listing = (registry: object, ...organizations: object[]) => found(registry, { organizations });

test('what is right is read as it is', () => {
  for (const registry of [FEDERAL, LISTED])
    expect(parseRegistry(registry)).toEqual({ ok: true, value: registry, findings: [] });
});

test.each(['form', 'id', 'codes', 'coverage', 'asOf', 'organizations'])('%s is required', (key) => {
  const { ok, findings } = parseRegistry({ ...FEDERAL, [key]: null });
  expect(ok).toBe(false);
  expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual([`form.missing ${key}`]);
});

test.each(['code', 'name', 'kind'])('%s of an organization is required', (key) => {
  const { [key]: _, ...organization } = LAKESIDE as Readonly<Record<string, string>>;
  expect(listing(FEDERAL, organization)).toEqual([`form.missing organizations.0.${key}`]);
});

test('codes are of the scheme of the file', () => {
  expect(listing(FEDERAL, { ...LAKESIDE, code: '00240000' })[0]).toMatch(
    /^core\.code-\S+ organizations\.0\.code$/,
  );
  expect(listing(FEDERAL, { ...SCHOOL, district: '271234' })[0]).toMatch(
    /^core\.code-\S+ organizations\.0\.district$/,
  );
});

test('lost zeros of an id of the federal directory are named, and its kind', () => {
  expect(listing(FEDERAL, { ...LAKESIDE, ncesId: '602640' })).toEqual([
    'core.code-lost-zeros organizations.0.ncesId',
  ]);
  expect(listing(FEDERAL, { ...LAKESIDE, ncesId: SCHOOL.code })).toEqual([
    'network.nces-id-of-other-kind organizations.0.ncesId',
  ]);
});

describe('districts of schools', () => {
  test('a school has a district that is listed and is none itself', () => {
    const [north, middle] = LISTED.organizations;
    const { district: _, ...alone } = middle;
    expect(listing(LISTED, north, alone)).toEqual(['network.district-of-school-missing organizations.1']);
    expect(listing(LISTED, middle)).toEqual(['network.district-not-listed organizations.0.district']);
    expect(listing(LISTED, { ...middle, district: '20001' })).toEqual([
      'network.district-is-school organizations.0.district',
    ]);
  });

  test('parents in a circle are found at each of them, through a district too', () => {
    const [north, middle, high] = LISTED.organizations;
    expect(listing(LISTED, { ...middle, district: '20002' }, { ...high, district: '20001' })).toEqual([
      'network.district-is-school organizations.0.district',
      'network.district-is-school organizations.1.district',
    ]);
    expect(listing(LISTED, { ...north, district: '20001' }, middle)).toEqual([
      'network.district-of-district organizations.0.district',
    ]);
  });

  test('are told by the code where it tells them', () => {
    expect(listing(FEDERAL, { ...SCHOOL, district: '2723456' }, ONLINE)).toEqual([
      'network.district-contradicts-code organizations.0.district',
    ]);
    expect(listing(FEDERAL, { ...LAKESIDE, kind: 'school' })).toEqual([
      'network.kind-contradicts-code organizations.0.kind',
    ]);
  });
});

test('facts with dates and counts fit together', () => {
  const enrollment = [{ on: '2026-10-01', count: 51, byGrade: { K: 20, '01': 30 } }];
  const { ok, findings } = parseRegistry({ ...FEDERAL, organizations: [{ ...LAKESIDE, enrollment }] });
  expect([ok, isBlocked(findings, 'confirm')]).toEqual([true, false]);
  expect(findings.map(({ code }) => code)).toEqual(['network.grades-sum-off']);
  expect(listing(FEDERAL, { ...LAKESIDE, opened: '2020-08-01', closed: '2020-06-30' })).toEqual([
    'network.closed-before-opened organizations.0.closed',
  ]);
  expect(listing(FEDERAL, { ...LAKESIDE, grades: ['K', 'thirteen'] })).toEqual([
    'core.grade-unreadable organizations.0.grades.1',
  ]);
});

test('a code that stands twice is found at the second place, and the first is kept', () => {
  const twice = { ...FEDERAL, organizations: [LAKESIDE, { ...LAKESIDE, name: 'Lakeside again' }] };
  expect(found(twice)).toEqual(['network.organization-repeated organizations.1.code']);
  expect(organizationOf(twice as RegistryFile, '2712345')?.name).toBe('Lakeside');
});

test('only from a complete list something follows of a code that is not in it', () => {
  const codes = (registry: RegistryFile, code: string) =>
    checkOrgCode(code, registry).map(({ code }) => code);
  expect(codes(FEDERAL, '2799999')).toEqual(['network.organization-unknown']);
  expect(codes({ ...FEDERAL, coverage: 'partial' }, '2799999')).toEqual(['network.organization-not-listed']);
  expect(codes(FEDERAL, SCHOOL.code)).toEqual([]);
  expect(codes(FEDERAL, '00240000')[0]).toMatch(/^core\.code-/);
  expect(coverageOf({})).toBe('partial');
});

test('schools are those of their district, by code and by list', () => {
  const names = (registry: RegistryFile, district: string) =>
    schoolsOf(registry, district).map(({ name }) => name);
  expect(names(FEDERAL, '2712345')).toEqual(['Lakeside Elementary']);
  expect(names(FEDERAL, SCHOOL.code)).toEqual(['Lakeside Elementary']);
  expect(names(FEDERAL, '2723456')).toEqual([]);
  expect(names(LISTED, '10001')).toEqual(['North Middle', 'North High']);
  expect(names(LISTED, '20002')).toEqual(['North Middle', 'North High']);
  expect(districtsOf(FEDERAL).map(({ code }) => code)).toEqual(['2712345', '2723456']);
  expect(districtsOf(LISTED).map(({ code }) => code)).toEqual(['10001']);
});

test('ids of the federal directory lead from one scheme to another and back', () => {
  const registry: RegistryFile = {
    ...FEDERAL,
    codes: 'ma-dese',
    organizations: [
      { code: '00240000', name: 'Belchertown', kind: 'district', ncesId: '2502640' },
      { code: '00240505', name: 'Belchertown High', kind: 'school' },
    ],
  };
  expect([ncesIdOf(registry, '00240000'), codeOfNcesId(registry, '2502640')]).toEqual([
    '2502640',
    '00240000',
  ]);
  expect([ncesIdOf(registry, '00240505'), codeOfNcesId(registry, '2500000')]).toEqual([null, null]);
});

test('whether an organization was open is said only where its dates say it', () => {
  const on = (dates: object) => openOn({ ...SCHOOL, ...dates }, '2026-10-01');
  expect(on({ opened: '2026-10-01' })).toBe(true);
  expect(on({ opened: '2026-10-02' })).toBe(false);
  expect(on({ closed: '2026-10-01' })).toBeNull();
  expect(on({ closed: '2026-09-30' })).toBe(false);
  expect(on({ opened: '2010-08-15', closed: 'soon' })).toBeNull();
  expect(on({})).toBeNull();
  const closed = { ...FEDERAL, organizations: [LAKESIDE, { ...SCHOOL, closed: '2026-06-30' }] };
  expect(schoolsOf(closed, LAKESIDE.code)).toHaveLength(1);
  expect(schoolsOf(closed, LAKESIDE.code, '2026-06-30')).toHaveLength(1);
  expect(schoolsOf(closed, LAKESIDE.code, '2026-10-01')).toEqual([]);
});

test('no value makes it throw, and nothing is changed', () => {
  const organization = fc.dictionary(
    fc.constantFrom('code', 'name', 'kind', 'district', 'ncesId', 'opened', 'closed', 'grades', 'enrollment'),
    fc.oneof(fc.jsonValue(), fc.constantFrom(...FEDERAL.organizations.flatMap(Object.values))),
  );
  const parts = fc.array(organization).map((organizations) => ({ ...FEDERAL, organizations }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), parts), (value) => {
      const before = JSON.stringify(value);
      expect(parseRegistry(value).findings).toEqual(checkRegistry(value));
      expect(JSON.stringify(value)).toBe(before);
    }),
  );
});

test('20,000 organizations are read and looked up in linear time', () => {
  const organizations = Array.from({ length: 20_000 }, (_, i) => ({
    code: String(10_000 + i),
    name: `School ${i}`,
    kind: i % 100 === 0 ? 'district' : 'school',
    ...(i % 100 !== 0 && { district: String(10_000 + i - (i % 100)) }),
  }));
  const outcome = parseRegistry({ ...LISTED, organizations });
  expect(outcome.findings).toEqual([]);
  if (!outcome.ok) return;
  const { value } = outcome;
  const schools = districtsOf(value).map(({ code }) => schoolsOf(value, code).length);
  expect(schools).toEqual(Array(200).fill(99));
  expect(organizations.every(({ code }) => organizationOf(value, code)?.code === code)).toBe(true);
});
