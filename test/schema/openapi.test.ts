import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHLY_CORE_1 } from '../../src/monthly/index.js';
import { type JsonSchema, jsonSchema, openapiComponents, type SchemaName } from '../../src/schema/index.js';
import { jsonText } from '../support/kitText.js';
import { ROOT } from '../support/sourceFiles.js';
import { changed, valuesOf } from './arbitraries.js';
import { SAMPLES } from './samples.js';
import { SOUND } from './soundRecords.js';

const names = Object.keys(SOUND) as SchemaName[];
const document = openapiComponents(null, { samples: SAMPLES });
const components = document.components.schemas;
const componentOf = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

function validatorOf(component: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  ajv.addVocabulary(['components']);
  return ajv.compile({ $ref: `#/components/schemas/${component}`, components: document.components });
}

test.each<[string, object]>([
  ['all schemas', document],
  ['a few', openapiComponents(['monthly-report', 'pdsa-cycle'])],
  ['none', openapiComponents([])],
  ['those of a form', openapiComponents(['monthly-report'], { form: MONTHLY_CORE_1 })],
])('%s are a document of OpenAPI 3.1', async (_, made) => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(made)));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('every schema is there, and every reference leads to one of them', () => {
  expect(Object.keys(components)).toEqual(expect.arrayContaining(names.map(componentOf)));
  const referred = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
  expect(referred.filter((ref) => !Object.hasOwn(components, ref.split('/').at(-1)!))).toEqual([]);
  expect(referred.filter((ref) => !ref.startsWith('#/components/schemas/'))).toEqual([]);
  expect(JSON.stringify(document)).not.toMatch(/"\$(?:defs|id)":|"\$schema":"/);
});

test('equal definitions stand once, and a report in a submission is the report', () => {
  const texts = Object.values(components).map((schema) => JSON.stringify(schema));
  expect(new Set(texts).size).toBe(texts.length);
  expect(components['MonthlySubmission']).toMatchObject({
    properties: { reports: { items: { $ref: '#/components/schemas/MonthlyReport' } } },
  });
});

test('a finding is one component, and a problem has its places and words', () => {
  expect(components['ValidationReport']).toMatchObject({
    properties: { findings: { items: { $ref: '#/components/schemas/Finding' } } },
  });
  const problem = SAMPLES.problem as { readonly errors: readonly object[] };
  const isProblem = validatorOf('Problem');
  expect(isProblem(problem)).toBe(true);
  expect(isProblem({ ...problem, status: 600 })).toBe(false);
  expect(isProblem({ ...problem, errors: [{ ...problem.errors[0], value: 'Jane Zeh' }] })).toBe(false);
});

test.each(names)('%s judges as the schema of its own does', (name) => {
  const schema = jsonSchema(name);
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const own = ajv.compile(schema);
  const lifted = validatorOf(componentOf(name));
  for (const record of SOUND[name].records) expect(lifted(record)).toBe(true);
  fc.assert(
    fc.property(valuesOf(schema).chain(changed), (value) => {
      expect(lifted(value)).toBe(own(value));
    }),
    { numRuns: 15 },
  );
});

describe('samples', () => {
  test('lie in the folder of schemas: npx vitest run test/schema -u writes them', async () => {
    await expect(jsonText(SAMPLES)).toMatchFileSnapshot(`${ROOT}schemas/samples.json`);
  });

  test.each(names)('that of %s is in order, and is shown as an example', (name) => {
    const sample = SAMPLES[name];
    expect(validatorOf(componentOf(name))(sample)).toBe(true);
    const { $schema: _, ...record } = sample as JsonSchema;
    const withoutSchema = Array.isArray(sample) ? sample : record;
    expect((components[componentOf(name)] as JsonSchema)['examples']).toEqual([withoutSchema]);
  });
});

test('definitions of one name and of two kinds have two names', () => {
  const { schemas } = openapiComponents(['monthly-report', 'monthly-form']).components;
  expect(Object.keys(schemas).filter((name) => name.startsWith('Monthly'))).toEqual(
    expect.arrayContaining(['MonthlyReport', 'MonthlyForm']),
  );
});
