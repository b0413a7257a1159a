import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { resultOf } from '../../conformance/runner/runKit.js';
import { KEY_COLUMNS } from '../../src/exchange/csv/header/csvColumns.js';
import {
  monthlyTableSchema,
  sheetsTableSchema,
  type TableSchema,
  tallyTableSchema,
} from '../../src/exchange/index.js';
import { MEASURE_IDS } from '../../src/monthly/index.js';
import { jsonSchema, PUBLISHED_SCHEMAS, SCHEMAS_URL, type SchemaName } from '../../src/schema/index.js';
import { FUNCTIONS, KITS } from '../support/kits.js';
import { jsonText } from '../support/kitText.js';
import { ROOT } from '../support/sourceFiles.js';
import { SOUND } from './soundRecords.js';

const names = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[];

const TABLES: readonly (readonly [SchemaName, TableSchema])[] = [
  ['monthly-report', monthlyTableSchema()],
  ['assessment-sheet', sheetsTableSchema()],
  ['tally', tallyTableSchema()],
];

function validatorOf(name: SchemaName) {
  // Strict: an unknown keyword is a fault of the schema.
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema(name));
}

describe.each(names)('%s', (name) => {
  const validate = validatorOf(name);
  const { schema, records } = SOUND[name];

  test('lies in the folder of schemas as it is made: npx vitest run test/schema -u writes it', async () => {
    await expect(jsonText(jsonSchema(name))).toMatchFileSnapshot(`${ROOT}schemas/${name}.json`);
  });

  test('has a draft, an address of its own and a title, and refers to nothing outside', () => {
    expect(JSON.stringify(jsonSchema(name)).match(/"\$ref":"(?!#\/\$defs\/)/g)).toBeNull();
    expect(jsonSchema(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/csmhs@0/schemas/${name}.json`,
      title: PUBLISHED_SCHEMAS[name].title,
    });
  });

  test('takes records that are in order, and no others', () => {
    for (const record of records) {
      if (schema) expect(schema.safeParse(record).success).toBe(true);
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    }
    for (const other of [null, 'text', 7]) expect(validate(other)).toBe(false);
  });
});

test('the folder of schemas holds these, the tables and the samples, and nothing else', () => {
  expect(readdirSync(`${ROOT}schemas`).sort()).toEqual(
    [
      ...names.map((name) => `${name}.json`),
      ...TABLES.map(([name]) => `${name}.table-schema.json`),
      'samples.json',
    ].sort(),
  );
});

test('their address names the version of the package, the first number of it', () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  expect(SCHEMAS_URL).toBe(`https://unpkg.com/csmhs@${version.split('.')[0]}/schemas/`);
});

test('a schema refuses what breaks the shape: cases of the conformance kit', () => {
  const validate = validatorOf('monthly-submission');
  const kit = KITS.find(({ room }) => room === 'monthly')!;
  const inputs = kit.cases
    .filter(({ rule, expected }) => rule === 'monthly.part-unreadable' && (expected as unknown[]).length > 0)
    .map(({ input }) =>
      resultOf(kit, { function: 'same', input }, { ...FUNCTIONS, same: (value: unknown) => value }),
    );
  expect(inputs.length).toBeGreaterThan(5);
  expect(inputs.filter((input) => validate(input))).toEqual([]);
});

describe('the monthly report', () => {
  type Node = { readonly [key: string]: Node } & { readonly required?: readonly string[] };
  const values = (jsonSchema('monthly-report') as unknown as Node)['properties']!['values']!;

  test('has every measure, and closes the door to others', () => {
    expect(Object.keys(values['properties']!)).toEqual(MEASURE_IDS);
    expect(values).toMatchObject({ additionalProperties: false });
  });

  test('asks for what has to be there and no more', () => {
    expect(jsonSchema('monthly-report')['required']).toEqual(['organization', 'month', 'values']);
  });

  test('takes every tenth, though doubles have no exact tenths', () => {
    const validate = validatorOf('monthly-report');
    const report = (waitDaysMedian: number) => ({
      organization: '00240000',
      month: '2020-10',
      values: { waitDaysMedian },
    });
    const tenths = Array.from({ length: 300 }, (_, i) => i / 10);
    expect(tenths.filter((days) => !validate(report(days)))).toEqual([]);
  });

  test('says what each measure allows and means', () => {
    const workload = JSON.stringify(values['properties']!['staffWorkload']);
    expect(workload).toContain('"minimum":1,"maximum":5');
    expect(workload).toContain('Staff workload');
  });
});

test.each(TABLES)('the table of %s lies in the folder of schemas as it is made', async (name, table) => {
  await expect(jsonText(table)).toMatchFileSnapshot(`${ROOT}schemas/${name}.table-schema.json`);
});

test('tables are there for what may be kept as one', () => {
  const kept = Object.entries(PUBLISHED_SCHEMAS).filter(([, schema]) => 'asTable' in schema);
  expect(kept.map(([name]) => name)).toEqual(TABLES.map(([name]) => name));
});

describe('the table of the monthly file', () => {
  const table = monthlyTableSchema();

  test('has every column that the reader reads, each once', () => {
    expect(table.fields.map(({ name }) => name).sort()).toEqual([...MEASURE_IDS, ...KEY_COLUMNS].sort());
  });

  test('gives measures their type and range', () => {
    const field = (id: string) => table.fields.find(({ name }) => name === id);
    expect(field('screened')).toMatchObject({ type: 'integer', constraints: { minimum: 0 } });
    expect(field('waitDaysMedian')?.type).toBe('number');
    expect(field('staffWorkload')?.constraints).toEqual({ minimum: 1, maximum: 5 });
    expect(table.missingValues).toContain('suppressed');
  });
});
