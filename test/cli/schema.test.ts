import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  expect(Object.keys(components.schemas)).toEqual(['MonthlyReport']);
  expect(components.schemas['MonthlyReport']).toMatchObject({
    type: 'object',
    title: 'Monthly report (monthly@1)',
  });
  expect(components.schemas['MonthlyReport']).not.toHaveProperty('$id');
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

test.each([
  [[], 'csmhs schema takes one name: monthly-submission, monthly-report,'],
  [['monthly-reprot'], 'Did you mean monthly-report?'],
  [['zzzzzz'], 'there is no schema zzzzzz. Known: monthly-submission,'],
  [['profile', 'application'], 'takes one name'],
  [['profile', '--target', 'xsd'], '--target knows json-schema, openapi and table-schema here, not xsd.'],
  [['profile', '--target', 'table-schema'], 'profile is no row of a table'],
])('csmhs schema %j is refused with a way on', async (words, way) => {
  const { exit, out, err } = await csmhs(['schema', ...words]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(way);
});
