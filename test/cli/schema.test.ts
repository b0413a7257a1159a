import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { APPLICATION_HEADER } from '../../src/application/form/applicationHeader.js';
import { PUBLISHED_SCHEMAS } from '../../src/schema/publishedSchemas.js';
import { ROOT } from '../support/sourceFiles.js';
import { csmhs } from './fakeHost.js';

test.each(Object.keys(PUBLISHED_SCHEMAS))(
  'csmhs schema %s writes the schema that is published',
  async (name) => {
    const { exit, out, err } = await csmhs(['schema', name]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(readFileSync(`${ROOT}schemas/${name}.json`, 'utf8'));
  },
);

test('openapi makes a component of it, without an address of its own', async () => {
  const { out } = await csmhs(['schema', 'monthly-report', '--target', 'openapi']);
  const { components } = JSON.parse(out) as { components: { schemas: Record<string, object> } };
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['MonthlyReport', 'Blank', 'Month']),
  );
  expect(out).not.toContain('$defs');
  expect(components.schemas['MonthlyReport']).toMatchObject({
    type: 'object',
    title: 'Monthly report (monthly@1)',
  });
  expect(components.schemas['MonthlyReport']).not.toHaveProperty('$id');
});

test.each([
  [[], Object.keys(PUBLISHED_SCHEMAS).length],
  [['tally', 'cohort'], 2],
])('openapi of the names %j is a document', async (names, least) => {
  const { exit, out } = await csmhs(['schema', ...names, '--target', 'openapi']);
  expect(exit).toBe(0);
  const document = JSON.parse(out);
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  expect(Object.keys(document.components.schemas).length).toBeGreaterThan(least);
  expect(document.components.schemas.Tally.examples).toHaveLength(1);
});

test('a component can be put into a document', async () => {
  const { out } = await csmhs(['schema', 'pdsa-log', '--target', 'openapi']);
  const info = { title: 'Made up', version: '1' };
  const document = { openapi: '3.1.0', info, paths: {}, ...JSON.parse(out) };
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
});

test('a monthly report is a row of a table too', async () => {
  const { exit, written } = await csmhs([
    'schema',
    'monthly-report',
    '--target',
    'table-schema',
    '-o',
    'monthly.json',
  ]);
  expect(exit).toBe(0);
  expect(JSON.parse(written['monthly.json']!)).toMatchObject({
    missingValues: expect.arrayContaining(['suppressed']),
  });
});

test('sheets and tallies are tables, too, and sheets of an instrument have its items', async () => {
  const table = async (...words: string[]) =>
    JSON.parse((await csmhs(['schema', ...words, '--target', 'table-schema'])).out);
  expect((await table('tally')).uniqueKeys).toEqual([['date']]);
  expect((await table('assessment-sheet')).fields[0].constraints.enum).toBeUndefined();
  const { title, fields } = await table('assessment-sheet', '--instrument', 'smhqa-school');
  expect(title).toContain('smhqa-school');
  expect(fields[0].constraints.enum).toContain('T1');
});

test.each([
  [[], 'csmhs schema takes one name: monthly-submission, monthly-report,'],
  [['monthly-reprot'], 'Did you mean monthly-report?'],
  [['zzzzzz'], 'there is no schema zzzzzz. Known: monthly-submission,'],
  [['profile', 'application'], 'takes one name'],
  [['profile', '--target', 'xsd'], '--target knows json-schema, openapi and table-schema here, not xsd.'],
  [
    ['profile', '--target', 'table-schema'],
    'profile is not kept as a table. --target table-schema is there for monthly-report, assessment-sheet, tally.',
  ],
  [['tally', '--instrument', 'smhqa-school'], '--instrument is for csmhs schema assessment-sheet'],
  [
    [
      'assessment-sheet',
      '--target',
      'table-schema',
      '--instrument',
      'smhqa-school',
      '--instrument',
      'smhqa-district',
    ],
    'one table is of one instrument',
  ],
])('csmhs schema %j is refused with a way on', async (words, way) => {
  const { exit, out, err } = await csmhs(['schema', ...words]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(way);
});

describe('of a form that is brought along', () => {
  const files = async () => ({
    'f.json': (await csmhs(['template', 'monthly-form'])).out,
    'c.json': (await csmhs(['template', 'cohort'])).out,
    'v.json': JSON.stringify({
      form: 'form@1',
      id: 'xx-application@1',
      title: 'Application of XX',
      fields: { why: { type: 'text', label: 'Why', most: 500, required: true } },
    }),
  });
  const schema = async (...words: string[]) => csmhs(['schema', ...words], { files: await files() });

  test('a report has the measures of the form, and codes as the cohort writes them', async () => {
    const { exit, out } = await schema('monthly-report', '--form', 'f.json', '--cohort', 'c.json');
    expect(exit).toBe(0);
    const { $id, title, properties } = JSON.parse(out);
    expect([$id, title]).toEqual([undefined, 'Monthly report (xx-monthly@1)']);
    expect(Object.keys(properties.values.properties)).toContain('telehealthVisits');
    const table = JSON.parse(
      (await schema('monthly-report', '--form', 'f.json', '--target', 'table-schema')).out,
    );
    expect(table.fields.map(({ name }: { name: string }) => name)).toContain('telehealthVisits');
  });

  test('an application has the fields of the form', async () => {
    const { exit, out } = await schema('application', '--form', 'v.json', '--target', 'openapi');
    expect(exit).toBe(0);
    const { title, properties } = JSON.parse(out).components.schemas.Application;
    expect(title).toBe('Application (xx-application@1)');
    expect(Object.keys(properties)).toEqual([...Object.keys(APPLICATION_HEADER), 'why']);
    const draft = JSON.parse((await schema('application-draft', '--form', 'v.json')).out);
    expect([draft.properties.form.anyOf, draft.required]).toEqual([
      [{ type: 'string', enum: ['xx-application@1'] }, { $ref: '#/$defs/blank' }],
      undefined,
    ]);
  });

  test('a document has those of the form, and all others as they are published', async () => {
    const { exit, out } = await schema('--form', 'f.json', '--target', 'openapi');
    expect(exit).toBe(0);
    const { schemas } = JSON.parse(out).components;
    expect(schemas.MonthlyReport.title).toBe('Monthly report (xx-monthly@1)');
    expect(schemas.Tally.title).toBe('Tally (tally@1)');
    expect((await schema('profile', 'tally', '--form', 'f.json', '--target', 'openapi')).exit).toBe(2);
  });

  test.each([
    [['profile', '--form', 'f.json'], 'is the same whatever'],
    [['application', '--form', 'f.json'], 'is not made of xx-monthly@1'],
    [['monthly-report', '--form', 'v.json'], 'is not made of xx-application@1'],
    [['application', '--cohort', 'c.json'], '--form FILE'],
  ])('csmhs schema %j is refused with a way on', async (words, way) => {
    const { exit, out, err } = await schema(...words);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(way);
  });
});
