import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkApplication } from '../../src/application/index.js';
import { isAtLeast } from '../../src/core/explanation.js';
import { checkMonthlyForm } from '../../src/monthly/index.js';
import { checkCohort, checkRegistry } from '../../src/network/index.js';
import { parseActionPlan } from '../../src/pdsa/index.js';
import { jsonSchema, type SchemaName } from '../../src/schema/index.js';
import { checkCatalogue, checkProfile } from '../../src/system/index.js';
import { csmhs } from './fakeHost.js';

const DAYS = ['2020-07-01', '2020-11-20', '2024-02-29', '2026-06-30', '2027-12-31'];

describe('csmhs template', () => {
  test.each([
    ['cohort', checkCohort],
    ['registry', checkRegistry],
    ['monthly-form', checkMonthlyForm],
    ['profile', (profile) => checkProfile(profile)],
    ['plan', (plan) => parseActionPlan(plan).findings],
    ['catalogue', (catalogue) => checkCatalogue(catalogue)],
  ] as readonly (readonly [string, (value: unknown) => readonly unknown[]])[])(
    '%s is sound as it stands, in whatever year',
    async (name, check) => {
      const schema = name === 'plan' ? 'action-plan' : name;
      const ajv = new Ajv2020({ strict: true });
      addFormats.default(ajv);
      const fits = ajv.compile(jsonSchema(schema as SchemaName));
      for (const day of DAYS) {
        const { exit, out, err } = await csmhs(['template', name], { now: `${day}T12:00:00Z` });
        expect([exit, err]).toEqual([0, '']);
        const record = JSON.parse(out);
        expect(check(record)).toEqual([]);
        expect(Object.keys(record)[0]).toBe('$schema');
        expect(record.$schema).toBe(jsonSchema(schema as SchemaName).$id);
        const files = { 'a.json': out };
        const validated = await csmhs(['validate', 'a.json'], { files, now: `${day}T12:00:00Z` });
        expect([validated.exit, validated.err]).toEqual([0, '']);
        expect(validated.out).toContain('no findings');
        expect(fits(record), JSON.stringify(fits.errors)).toBe(true);
      }
    },
  );

  test.each(['profile', 'plan'])('%s is of a district of the cohort that is named', async (name) => {
    const files: Record<string, string> = { 'c.json': (await csmhs(['template', 'cohort'])).out };
    for (const cohort of ['c.json', 'ma-coiin-2020-21']) {
      files['a.json'] = (await csmhs(['template', name, '--cohort', cohort], { files })).out;
      const { exit, out, err } = await csmhs(['validate', 'a.json', '--cohort', cohort], { files });
      expect([exit, err]).toEqual([0, '']);
      expect(out).toContain('no findings');
    }
  });

  test('what it writes works together: a month by the cohort, registry and form is clean', async () => {
    const make = async (...words: string[]) => (await csmhs(['template', ...words], { files })).out;
    const files: Record<string, string> = {};
    for (const name of ['cohort', 'registry', 'monthly-form']) files[`${name}.json`] = await make(name);
    const [header] = (await make('monthly', '--form', 'monthly-form.json')).split(/\r?\n/);
    expect(header).toContain('telehealthVisits');
    files['a.csv'] =
      'organization,month,enrolled,screened,screenedYtd,telehealthStudents,telehealthVisits\n9900010,2020-09,500,20,20,3,9\n';
    const words = '--cohort cohort.json --registry registry.json --form monthly-form.json --format json';
    const { exit, out, err } = await csmhs(['validate', 'a.csv', ...words.split(' ')], { files });
    expect(err).toBe('');
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: 'info' }[] };
    expect(findings.filter(({ severity }) => isAtLeast(severity, 'warning'))).toEqual([]);
    expect(exit).toBe(0);
  });

  test('tally is a table to which days are added', async () => {
    const { out } = await csmhs(['template', 'tally']);
    const validated = await csmhs(['validate', 'a.csv'], {
      files: { 'a.csv': `${out}2020-10-05,14,22,,\n` },
    });
    expect([validated.exit, validated.err]).toEqual([0, '']);
    expect(validated.out).toContain('1 form (1 clean): no findings');
  });

  test('monthly is the header of the form that is asked for', async () => {
    const header = async (...words: string[]) =>
      (await csmhs(['template', 'monthly', ...words])).out.trim().split(',');
    expect(await header()).toEqual(expect.arrayContaining(['organization', 'month', 'staffWorkload']));
    const core = await header('--form', 'monthly-core@1');
    expect(core).toContain('pdsaCyclesCompleted');
    expect(core).not.toContain('staffWorkload');
  });

  test('application is a draft of the edition that is asked for', async () => {
    for (const form of ['application@1', 'application@2']) {
      const { out } = await csmhs(['template', 'application', '--form', form]);
      const draft = JSON.parse(out);
      expect(draft.form).toBe(form);
      // Nothing is answered yet, and nothing is there that does not belong.
      expect(checkApplication(draft)).toEqual([]);
      const validated = await csmhs(['validate', 'a.json'], { files: { 'a.json': out } });
      expect(validated.exit).toBe(0);
      // Sent as it is, it lacks everything, and is wrong in nothing else.
      for (const { code } of checkApplication({ ...draft, state: 'submitted' }))
        expect(code).toMatch(/^form\.(missing|list-too-short)$|^application\.\w+(-\w+)*-missing$/);
    }
  });

  test('application of an own form has the head that every application has', async () => {
    const form = {
      ...{ form: 'form@1', id: 'xx-application@1', title: 'Application' },
      fields: { why: { type: 'text', most: 500, required: true } },
    };
    const { out } = await csmhs(['template', 'application', '--form', 'f.json'], {
      files: { 'f.json': JSON.stringify(form) },
    });
    const head = { form: 'xx-application@1', cohort: null, version: 1, state: 'draft' };
    expect(JSON.parse(out)).toEqual({ ...head, why: null });
    expect(checkApplication(JSON.parse(out), { form: form as never })).toEqual([]);
  });

  test('is written to a file, and over one only by force', async () => {
    const fresh = await csmhs(['template', 'cohort', '-o', 'c.json']);
    expect([fresh.exit, fresh.out]).toEqual([0, '']);
    expect(JSON.parse(fresh.written['c.json']!)).toMatchObject({ form: 'cohort@1' });
    const there = await csmhs(['template', 'cohort', '-o', 'c.json'], { files: { 'c.json': '{}' } });
    expect([there.exit, there.written]).toEqual([2, {}]);
    expect(there.err).toContain('--force');
    const forced = await csmhs(['template', 'cohort', '-o', 'c.json', '--force'], {
      files: { 'c.json': '{}' },
    });
    expect([forced.exit, Object.keys(forced.written)]).toEqual([0, ['c.json']]);
  });

  test.each([
    [
      [],
      'takes one name: monthly, application, tally, assessment, cohort, registry, profile, plan, catalogue, monthly-form',
    ],
    [['cohrot'], 'Did you mean cohort?'],
    [['cohort', 'registry'], 'takes one name'],
    [['cohort', '-o', 'c.xlsx'], 'is a .json file; c.xlsx is named otherwise'],
    [['monthly', '-o', 'm.ods'], 'is a .csv or .xlsx file'],
    [['cohort', '-o', 'c.csv'], 'is a .json file'],
    [['monthly', '--form', 'application@1'], 'application@1'],
    [['application', '--form', 'monthly@1'], 'monthly@1'],
  ])('csmhs template %j is refused with a way on', async (words, way) => {
    const { exit, out, err, written } = await csmhs(['template', ...words]);
    expect([exit, out, written]).toEqual([2, '', {}]);
    expect(err).toContain(way);
  });
});

test('measures lists what a form asks for, with its rates', async () => {
  const { exit, out } = await csmhs(['measures', '--form', 'monthly-core@1']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^monthly-core@1: /);
  expect(out).toMatch(/ {2}screenedYtd +students +ytd +(due|optional) +\S/);
  expect(out).toMatch(/\n\nRates\n {2}screeningReach +screenedYtd \/ enrolled +Screening reach\n/);
  const data = JSON.parse((await csmhs(['measures', '--format', 'json'])).out);
  expect(data).toMatchObject({ form: 'monthly-form@1', id: 'monthly@1' });
  expect(data.measures[0]).toMatchObject({ id: 'enrolled', decimals: 0 });
});
