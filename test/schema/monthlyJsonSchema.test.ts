import { expect, test } from 'vitest';
import { MEASURE_IDS } from '../../src/monthly/index.js';
import { monthlyJsonSchema } from '../../src/schema/index.js';

type Node = { readonly [key: string]: Node } & { readonly required?: readonly string[] };
const report = monthlyJsonSchema('report') as unknown as Node;

test('the JSON Schema has every measure, and closes the door to others', () => {
  const values = report['properties']!['values']!;
  expect(Object.keys(values['properties']!)).toEqual(MEASURE_IDS);
  expect(values).toMatchObject({ additionalProperties: false });
});

test('it asks a submitter for what has to be there and no more', () => {
  expect(report.required).toEqual(['organization', 'month', 'values']);
  expect((monthlyJsonSchema() as unknown as Node).required).toEqual(
    expect.arrayContaining(['form', 'cohort', 'organization', 'month', 'reports']),
  );
});

test('it says what each measure allows and means', () => {
  const screened = report['properties']!['values']!['properties']!['staffWorkload'];
  expect(JSON.stringify(screened)).toContain('"minimum":1,"maximum":5');
  expect(JSON.stringify(screened)).toContain('Staff workload');
});
