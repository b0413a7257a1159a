import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkApplication } from '../../../src/application/index.js';
import {
  checkOrgCode,
  districtsOf,
  listsAllSchools,
  MA_REGISTRY,
  organizationOf,
  organizationsOf,
  parseRegistry,
  type RegistryFile,
  schoolsOf,
} from '../../../src/network/index.js';
import { ROOT } from '../../support/sourceFiles.js';

// registries/ma-2020-21.json: the districts and schools of Massachusetts with students in 2020-21.

const text = readFileSync(`${ROOT}registries/ma-2020-21.json`, 'utf8');
const outcome = parseRegistry(JSON.parse(text) as unknown);
const registry = (outcome as { value: RegistryFile }).value;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const countOf = (code: string) => organizationOf(registry, code)!.enrollment![0]!.count;

test('is a registry file without a fault, small enough to be sent', () => {
  expect(outcome.findings).toEqual([]);
  expect(registry).toMatchObject({ codes: 'ma-dese', coverage: 'partial', asOf: '2020-10-01' });
  expect(text.length).toBeLessThan(1_000_000);
});

test('holds 400 districts, one of them with each of the 1,840 schools', () => {
  const districts = districtsOf(registry);
  expect([districts.length, organizationsOf(registry).length]).toEqual([400, 2240]);
  expect(sum(districts.map(({ code }) => schoolsOf(registry, code).length))).toBe(1840);
  expect(districts.filter(({ code }) => schoolsOf(registry, code).length === 0)).toEqual([]);
});

test('says of every district that all its schools are listed: they add up to its count', () => {
  const all = districtsOf(registry).filter(({ code }) => listsAllSchools(registry, code));
  expect(all).toHaveLength(400);
  for (const { code } of all)
    expect(sum(schoolsOf(registry, code).map((school) => countOf(school.code)))).toBe(countOf(code));
});

test('holds the six districts and 46 schools that are built in, with the same names and counts', () => {
  for (const { code, name, kind, grades, enrollment } of Object.values(MA_REGISTRY)) {
    const [{ on, count, ...more }] = enrollment;
    expect(organizationOf(registry, code)).toMatchObject({
      code,
      name,
      kind,
      grades,
      enrollment: [{ on, count, ...('byGrade' in more && { byGrade: more.byGrade }) }],
    });
  }
});

test('counts a district as the sum of its schools', () => {
  for (const { code } of districtsOf(registry))
    expect(countOf(code)).toBe(sum(schoolsOf(registry, code).map((school) => countOf(school.code))));
});

test('knows applicants that the built-in registry lacks, and stops none that it lacks itself', () => {
  expect(checkOrgCode('02810000', registry)).toEqual([]);
  expect(organizationOf(registry, '02810000')?.name).toBe('Springfield');
  expect(checkOrgCode('05060000', registry).map(({ severity }) => severity)).toEqual(['info']);
  const application = JSON.parse(
    readFileSync(`${ROOT}examples/data/applications/complete.json`, 'utf8'),
  ) as Record<string, object>;
  const springfield = {
    ...application,
    applicant: { ...application['applicant'], organization: '02810000' },
  };
  for (const known of [registry, MA_REGISTRY]) {
    const findings = checkApplication(springfield, { registry: known });
    expect(
      findings.filter(({ field }) => field === 'applicant.organization').map(({ code }) => code),
    ).toEqual(known === registry ? [] : ['network.organization-not-listed']);
  }
});
