import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, DEPENDENCIES, installPackage } from '../support/consumer.js';
import { ROOT } from '../support/sourceFiles.js';

// The package with the oldest zod that its range allows.

let consumer: Consumer;
beforeAll(() => {
  consumer = installPackage(DEPENDENCIES, { zod: 'zod-floor' });
});
afterAll(() => consumer.remove());

const program = `
  const schemas = Object.entries(doors).filter(([name, value]) => name.endsWith('Schema') && value._zod);
  for (const [, schema] of schemas) z.toJSONSchema(schema);
  const report = { organization: '00240000', month: '2020-10', values: { screened: 354 } };
  const parsed = doors.parseMonthlyReport(report);
  console.log(schemas.length > 15, parsed.ok, parsed.value.version, typeof doors.jsonSchema('instrument').$id);`;
const printed = 'true true 1 string\n';

test('what is installed is the floor of the range', () => {
  const json = (path: string) => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'));
  expect(json('package.json').peerDependencies.zod).toBe(
    `^${json('node_modules/zod-floor/package.json').version}`,
  );
});

test('it works by import', () => {
  const load = "import * as doors from 'csmhs/schema'; import * as z from 'zod';";
  expect(consumer.run(load + program, 'mjs')).toBe(printed);
});

test('it works by require', () => {
  const load = "const doors = require('csmhs/schema'); const z = require('zod');";
  expect(consumer.run(load + program, 'cjs')).toBe(printed);
});
