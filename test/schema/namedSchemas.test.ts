import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkFormFile, fileKind, isFormKind } from '../../src/exchange/index.js';
import { parseMonthlyDraft, parseMonthlyReport, parseMonthlySubmission } from '../../src/monthly/index.js';
import { isSchemaName, jsonSchema, SCHEMAS_URL, type SchemaName } from '../../src/schema/index.js';
import { jsonText } from '../support/kitText.js';
import { ROOT } from '../support/sourceFiles.js';
import { SAMPLES } from './samples.js';

// Every JSON file that is shipped as a sample says by which schema editors check it, and is right by it.

// Not all of examples: the packages of a program of its own lead back to the root.
const files = ['examples/data', 'examples/anotherState', 'registries'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) => path.endsWith('.json') && !/\/out\/|node_modules|package(-lock)?\.json|tsconfig/.test(path),
    ),
);
const samples = [
  ...files.map((path) => [path, readFileSync(ROOT + path, 'utf8')] as const),
  ...Object.entries(SAMPLES).map(([name, sample]) => [`sample of ${name}`, JSON.stringify(sample)] as const),
];
const records = samples.filter(
  ([path, text]) => !text.startsWith('[') && !/^sample of (validation-|finding|problem)/.test(path),
);

/** Those whose shape is broken on purpose, as an editor shows it. */
const BROKEN = ['examples/data/assessments/broken.json'];

const validators = new Map<SchemaName, (value: unknown) => boolean>();
function validatorOf(name: SchemaName): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = validators.get(name) ?? ajv.compile(jsonSchema(name));
  validators.set(name, validate);
  return validate;
}

test('there are many of them', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(records.length).toBeGreaterThan(45);
});

test.each(records)('%s names its schema first, and is right by it', (path, text) => {
  const record = JSON.parse(text) as { readonly $schema: string };
  expect(Object.keys(record)[0]).toBe('$schema');
  const name = record.$schema.slice(SCHEMAS_URL.length, -'.json'.length);
  expect(record.$schema).toBe(`${SCHEMAS_URL}${name}.json`);
  if (!isSchemaName(name)) throw new Error(`There is no schema ${name}.`);
  expect(validatorOf(name)(record)).toBe(!BROKEN.includes(path));
});

test.each(records)('nothing is found about the key in %s', (path, text) => {
  const { $schema: _, ...record } = JSON.parse(text) as Record<string, unknown>;
  const kind = fileKind(text, 'a.json');
  const found = (source: string) => {
    if (isFormKind(kind)) return checkFormFile({ name: 'a.json', source }, kind).findings;
    const value: unknown = JSON.parse(source);
    const parse = path.endsWith('draft')
      ? parseMonthlyDraft
      : 'reports' in record
        ? parseMonthlySubmission
        : parseMonthlyReport;
    return parse(value).findings;
  };
  const codes = (source: string) => found(source).map(({ code, path: at }) => [code, at]);
  expect(codes(text)).toEqual(codes(jsonText(record)));
});
