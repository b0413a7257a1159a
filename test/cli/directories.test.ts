import { expect, test } from 'vitest';
import { checkRegistry } from '../../src/network/index.js';
import { csmhs } from './fakeHost.js';

const ORGS =
  'sourcedId,status,name,type,identifier,parentSourcedId\nd,active,Belchertown,district,00240000,\ns,active,High,school,00240505,d\n';
const LEA = 'ST,LEAID,ST_LEAID,LEA_NAME,LEA_TYPE,SY_STATUS\nMA,2500001,MA-0024,Belchertown,1,1\n';
const SCHOOLS =
  'ST,LEAID,NCESSCH,ST_SCHID,SCH_NAME,SY_STATUS\nMA,2500001,250000100001,MA-0024-00240505,High,1\n';
const files = {
  'orgs.csv': ORGS,
  'lea.csv': LEA,
  'sch.csv': SCHOOLS,
  'bad.csv': `${ORGS}t,active,Low,school,240510,d\n`,
};
const run = (words: string) => csmhs(words.split(' '), { files, now: '2026-10-01T12:00:00Z' });
const codesIn = (out: string) =>
  (JSON.parse(out) as { organizations: { code: string }[] }).organizations.map(({ code }) => code);

test('csmhs registry makes a registry that is sound, and says what was counted', async () => {
  for (const words of [
    'registry orgs.csv --codes ma-dese',
    'registry sch.csv lea.csv --codes ma-dese --state MA',
  ]) {
    const { exit, out, err } = await run(words);
    expect([exit, codesIn(out)]).toEqual([0, ['00240000', '00240505']]);
    expect(checkRegistry(JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ id: 'registry', asOf: '2026-10-01' });
    expect(err).toContain('The registry has 1 district and 1 school');
  }
});

test('a row with a damaged code is told, the others are written, and the exit code says so', async () => {
  const { exit, out, err } = await run('registry bad.csv --codes ma-dese --id ma --as-of 2020-10-01');
  expect([exit, codesIn(out)]).toEqual([1, ['00240000', '00240505']]);
  expect(err).toContain('bad.csv:4:21  FATAL core.code-lost-zeros');
});

test('coverage is partial, unless the command says that it is complete', async () => {
  const coverageOf = async (words: string) =>
    (JSON.parse((await run(`registry orgs.csv --codes ma-dese${words}`)).out) as { coverage: string })
      .coverage;
  expect(await coverageOf('')).toBe('partial');
  expect(await coverageOf(' --coverage partial')).toBe('partial');
  expect(await coverageOf(' --coverage complete')).toBe('complete');
});

test.each([
  ['registry orgs.csv --codes ma-dese --coverage full', '--coverage'],
  ['registry orgs.csv', '--codes says how codes are written'],
  ['registry lea.csv --codes nces', '--state MA'],
  ['registry orgs.csv lea.csv --codes nces', 'csmhs registry takes orgs.csv'],
  ['registry --codes nces', 'csmhs registry takes orgs.csv'],
  ['crosswalks grades-edfy', 'grades-edfi'],
])('csmhs %s is a wrong call', async (words, said) => {
  const { exit, out, err } = await run(words);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

test('csmhs crosswalks lists them, and shows one as text, CSV and JSON', async () => {
  expect((await run('crosswalks')).out).toContain('absences-fhir');
  const text = (await run('crosswalks absences-fhir')).out;
  expect(text).toContain('https://hl7.org/fhir/R4/valueset-data-absent-reason.html');
  expect((await run('crosswalks absences-fhir --format csv')).out).toContain(
    'absences-fhir,declined,asked-declined,same,',
  );
  expect(JSON.parse((await run('crosswalks absences-fhir --format json')).out)).toMatchObject({
    from: { source: { id: 'fhir-data-absent-reason', address: expect.stringMatching(/^https:/) } },
  });
});
