import { expect, test } from 'vitest';
import * as z from 'zod';
import * as door from '../../src/schema/index.js';
import { jsonSchema } from '../../src/schema/index.js';

// Tools take an exported schema and ask for its JSON Schema, with no option at all.

/** Functions whose names end as those of schemas do. */
const NOT_SCHEMAS = ['jsonSchema', 'standardSchema', 'formSchema', 'formJsonSchema'];

const exported = Object.entries(door).flatMap(([name, value]): [string, z.ZodType][] => {
  if (name === 'reportedValueSchema') return [[name, door.reportedValueSchema('screened')]];
  if (name === 'applicationSectionSchema') return [[name, door.applicationSectionSchema('team')]];
  if (name === 'applicationSectionDraftSchema') return [[name, door.applicationSectionDraftSchema('team')]];
  return value instanceof z.ZodType ? [[name, value]] : [];
});

test('every exported schema is among them', () => {
  const names = Object.keys(door).filter((name) => name.endsWith('Schema'));
  expect(exported.map(([name]) => name).sort()).toEqual(
    names.filter((name) => !NOT_SCHEMAS.includes(name)).sort(),
  );
});

test.each(exported)('%s is written as JSON Schema with the default options', (_, schema) => {
  const written = z.toJSONSchema(schema);
  expect(written.$schema).toContain('2020-12');
  expect(Object.keys(written).length).toBeGreaterThan(1);
});

test('a version that is left out is filled in, and the published schema does not ask for it', () => {
  const report = { organization: '00240000', month: '2020-10', values: { screened: 354 } };
  expect(door.monthlyReportSchema.parse(report)).toEqual({ ...report, version: 1 });
  expect(door.monthlyReportSchema.parse({ ...report, version: null })).toEqual({ ...report, version: 1 });
  expect(jsonSchema('monthly-report')['required']).toEqual(['organization', 'month', 'values']);
});

test('a cycle is read by its schema, and what is wrong with it are issues', () => {
  const wrong = door.pdsaCycleSchema.safeParse({ events: [{ type: 'start', on: '2020-10-05' }] });
  expect(wrong.error?.issues[0]).toMatchObject({ code: 'custom', message: 'pdsa.first-event-not-plan' });
  const unread = door.pdsaCycleSchema.safeParse({ events: [{ type: 'start', on: 'soon' }] });
  expect(unread.error?.issues.every(({ path }) => path[0] === 'events')).toBe(true);
});
