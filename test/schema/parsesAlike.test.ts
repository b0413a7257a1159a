import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseApplication } from '../../src/application/index.js';
import { MONTHLY_FORM_TO_FILL } from '../../src/cli/forms/startingPoints.js';
import { type FormDefinition, parseForm } from '../../src/form/index.js';
import { MONTHLY_CORE_1, parseMonthlyReport, parseMonthlySubmission } from '../../src/monthly/index.js';
import { parseCohort } from '../../src/network/index.js';
import { formJsonSchema, type JsonSchema, jsonSchema, type SchemaName } from '../../src/schema/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { changed, valuesOf } from './arbitraries.js';
import { EXCEPTIONS, EXCEPTIONS_OF, type Exception } from './exceptions.js';
import { PARSES } from './parses.js';
import { SOUND } from './soundRecords.js';

// A schema takes what the parse takes, and nothing else: in shape, and but for what no schema can say.

const names = Object.keys(PARSES) as (keyof typeof PARSES)[];

function validatorOf(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** Sound values, values of the schema, and both with a change or two. */
function valuesNear(schema: JsonSchema, records: readonly unknown[]): fc.Arbitrary<unknown> {
  const sound =
    records.length > 0 ? fc.oneof(fc.constantFrom(...records), valuesOf(schema)) : valuesOf(schema);
  return fc.oneof(
    { weight: 1, arbitrary: sound },
    { weight: 5, arbitrary: sound.chain(changed) },
    { weight: 2, arbitrary: sound.chain(changed).chain(changed) },
  );
}

function isExcepted(name: SchemaName, codes: readonly string[]): boolean {
  const rows: readonly Exception[] = ['Decimals of a number', ...(EXCEPTIONS_OF[name] ?? [])];
  const known = rows.flatMap((row): readonly string[] => EXCEPTIONS[row]);
  return codes.some((code) => known.some((one) => code.startsWith(one)));
}

test.each(names)('%s: a schema takes what the parse takes', (name) => {
  const schema = jsonSchema(name);
  const validate = validatorOf(schema);
  let both = 0;
  fc.assert(
    fc.property(valuesNear(schema, SOUND[name].records), (value) => {
      const { ok, codes } = PARSES[name](value);
      const isValid = validate(value);
      if (ok && isValid) both++;
      if (isValid && !ok && isExcepted(name, codes)) return;
      expect({ isValid, codes }).toEqual({ isValid: ok, codes });
    }),
    { numRuns: 25 },
  );
  expect(both).toBeGreaterThan(0);
});

test.each(names.filter((name) => SOUND[name].schema))(
  '%s: Zod takes a blank where the parse does',
  (name) => {
    const { schema, records } = SOUND[name];
    const differ = records.flatMap((record) =>
      waysTo(record).flatMap((way) =>
        ['', ' '].flatMap((blank) => {
          const value = withAt(record, way, blank);
          const { ok, codes } = PARSES[name](value);
          return schema!.safeParse(value).success === ok || isExcepted(name, codes)
            ? []
            : [[way.join('.'), ok, ...codes].join(' ')];
        }),
      ),
    );
    expect(differ).toEqual([]);
  },
);

/** The ways to all parts of a value. */
function waysTo(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [[step], ...waysTo(inner).map((way) => [step, ...way])];
  });
}

function withAt(value: unknown, [step, ...way]: readonly (string | number)[], put: unknown): unknown {
  if (step === undefined) return put;
  const inner = withAt((value as Record<string | number, unknown>)[step], way, put);
  return Array.isArray(value)
    ? value.map((each, i) => (i === step ? inner : each))
    : { ...(value as object), [step]: inner };
}

describe("of a form of one's own", () => {
  test('that is declared by fields', () => {
    const schema = formJsonSchema(EVERY_TYPE);
    const validate = validatorOf(schema);
    fc.assert(
      fc.property(valuesNear(schema, []), (value) => {
        const { ok, findings } = parseForm(value, EVERY_TYPE);
        const isValid = validate(value);
        if (
          isValid &&
          !ok &&
          isExcepted(
            'tally',
            findings.map(({ code }) => code),
          )
        )
          return;
        expect(isValid).toBe(ok);
      }),
      { numRuns: 50 },
    );
  });

  const own = { form: MONTHLY_FORM_TO_FILL, cohort: cohortOf('nces') };
  test.each([
    ['monthly-core@1', { form: MONTHLY_CORE_1 }],
    ['a form and codes of another state', own],
  ])('monthly: %s', (_, context) => {
    const schema = jsonSchema('monthly-report', context);
    const validate = validatorOf(schema);
    fc.assert(
      fc.property(valuesNear(schema, []), (value) => {
        const { ok, findings } = parseMonthlyReport(value, context);
        const isValid = validate(value);
        if (isValid && !ok && findings.some(({ code }) => isExcepted('monthly-report', [code]))) return;
        expect(isValid).toBe(ok);
      }),
      { numRuns: 25 },
    );
  });
});

function cohortOf(codes: string) {
  const cohort = parseCohort({ ...(SOUND.cohort.records[0] as object), codes, districts: [] });
  return cohort.ok ? cohort.value : undefined!;
}

/** A form with fields of every type. */
const EVERY_TYPE = {
  form: 'form@1',
  id: 'xx-form@1',
  title: 'Made up',
  fields: {
    text: { type: 'text', required: true, least: 2, most: 80 },
    quote: { type: 'text', most: 80, blank: true },
    number: { type: 'number', least: -9, most: 900, decimals: 0 },
    share: { type: 'number', least: 0, most: 1 },
    count: { type: 'reportedValue', required: true },
    word: { type: 'choice', choices: { a: { label: 'A' }, b: {} } },
    date: { type: 'date', required: true },
    month: { type: 'month' },
    instant: { type: 'instant' },
    year: { type: 'schoolYear' },
    code: { type: 'organization' },
    grade: { type: 'grade' },
    email: { type: 'email' },
    id: { type: 'id' },
    yes: { type: 'yesNo' },
    evidence: { type: 'evidence' },
    any: { type: 'anything', required: true },
    group: {
      type: 'group',
      required: true,
      fields: { on: { type: 'date' }, id: { type: 'id', required: true } },
    },
    list: { type: 'list', of: { type: 'grade' }, least: 1, most: 3 },
    map: { type: 'map', of: { type: 'yesNo' }, least: 1 },
    named: { type: 'map', of: { type: 'text', most: 80 }, keys: { one: {}, two: {} } },
    kind: { type: 'variants', by: 'kind', of: { one: { on: { type: 'date', required: true } }, two: {} } },
    either: { type: 'either', of: [{ type: 'month' }, { type: 'number', least: 0, most: 9 }] },
  },
} as const satisfies FormDefinition;

describe('what no schema can say', () => {
  const takes = (name: keyof typeof PARSES, value: unknown) => ({
    schema: validatorOf(jsonSchema(name))(value),
    parse: PARSES[name](value).ok,
  });
  const of = (name: SchemaName) => SOUND[name].records[0] as Readonly<Record<string, unknown>>;
  const report = of('monthly-report');
  const cohort = of('cohort');

  test('is one table of the guide', () => {
    const guide = readFileSync(`${ROOT}docs/schema.md`, 'utf8')
      .split('What JSON Schema cannot say')[1]!
      .split('\n\n`samples.json`')[0]!;
    const rows = [...guide.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, row]) => row);
    expect(rows).toEqual(Object.keys(EXCEPTIONS));
  });

  test.each<[Exception, keyof typeof PARSES, unknown, boolean]>([
    ['Decimals of a number', 'monthly-report', { ...report, values: { waitDaysMedian: 1.25 } }, true],
    [
      'Covered schools',
      'monthly-report',
      { ...report, qualifiers: { screened: { partialCoverage: { covered: 2, due: 1 } } } },
      true,
    ],
    [
      'Soundness of a rule for improvement',
      'monthly-submission',
      {
        ...of('monthly-submission'),
        definitions: {
          psychosocialRule: { kind: 'reliableChange', better: 'higher', sd: 0, reliability: 1 },
        },
      },
      true,
    ],
    [
      'Ids that are there twice',
      'commitments',
      [
        ...(SOUND.commitments.records[0] as unknown[]).slice(0, 1),
        ...(SOUND.commitments.records[0] as unknown[]).slice(0, 1),
      ],
      true,
    ],
    [
      'Parts of a definition',
      'form-definition',
      { ...of('form-definition'), fields: { n: { type: 'number', least: 2, most: 1 } } },
      true,
    ],
    ['Events of a cycle', 'pdsa-cycle', { events: [{ type: 'start', on: '2020-10-05' }] }, true],
    ['Code scheme of a file', 'cohort', { ...cohort, districts: ['9900010'] }, true],
    [
      'Another built-in form',
      'monthly-submission',
      { ...of('monthly-submission'), form: 'monthly-core@1', reports: [] },
      false,
    ],
  ])('%s', (_, name, value, isValid) => {
    expect(takes(name, value)).toEqual({ schema: isValid, parse: !isValid });
  });

  test('Length of texts', () => {
    const definition = {
      form: 'form@1',
      id: 'xx-form@1',
      title: 'Made up',
      fields: { said: { type: 'text', most: 3 } },
    } as const;
    const letters = { form: 'xx-form@1', said: 'e\u0301'.repeat(3) };
    expect(parseForm(letters, definition).ok).toBe(true);
    expect(validatorOf(formJsonSchema(definition))(letters)).toBe(false);
  });

  test('Own words of a file', () => {
    const choices = {
      form: 'choices@1',
      id: 'xx-choices',
      lists: { eventKinds: [{ id: 'picnic', label: 'Picnic' }] },
    };
    const commitments = [
      { id: 'C1', label: 'Come.', fulfilledBy: [{ fact: 'attended', events: ['picnic'] }], decisive: false },
    ];
    expect(takes('cohort', { ...cohort, choices, commitments })).toEqual({ schema: false, parse: true });
  });

  test('Blank entries of a map', () => {
    const definition = {
      form: 'form@1',
      id: 'xx-form@1',
      title: 'Made up',
      fields: { said: { type: 'map', most: 1, of: { type: 'yesNo' } } },
    } as const;
    const value = { form: 'xx-form@1', said: { a: true, b: null } };
    expect(parseForm(value, definition).ok).toBe(true);
    expect(validatorOf(formJsonSchema(definition))(value)).toBe(false);
  });
});

test('a part that is declared by fields decides whether a submission can be read', () => {
  const submission = SOUND['monthly-submission'].records[0] as object;
  const withRule = (psychosocialRule: unknown) =>
    parseMonthlySubmission({ ...submission, definitions: { psychosocialRule } });
  expect(withRule({}).ok).toBe(false);
  expect(withRule({ kind: 'ownWords', words: 'As the team says.', more: 1 }).ok).toBe(true);
});

test('a blank in the place of explanations is none', () => {
  const report = { organization: '00240000', month: '2020-10', values: { screened: 61 }, explanations: '' };
  const read = parseMonthlyReport(report);
  expect(read.ok && read.value.explanations).toBeNull();
});

describe("an application of a form of one's own", () => {
  const OWN = {
    form: 'form@1',
    id: 'xx-application@1',
    title: 'Application of XX',
    fields: { why: { type: 'text', label: 'Why', most: 500, required: true }, on: { type: 'date' } },
  } as const satisfies FormDefinition;

  test('has the header that every application has', () => {
    const validate = validatorOf(jsonSchema('application-draft', { application: OWN }));
    let both = 0;
    fc.assert(
      fc.property(valuesNear(jsonSchema('application-draft', { application: OWN }), []), (value) => {
        const { ok, findings } = parseApplication(value, { form: OWN });
        const isValid = validate(value);
        if (ok && isValid) both++;
        if (isValid && !ok && findings.some(({ code }) => isExcepted('application-draft', [code]))) return;
        expect(isValid).toBe(ok);
      }),
      { numRuns: 50 },
    );
    expect(both).toBeGreaterThan(0);
    expect(jsonSchema('application', { application: OWN })['required']).toEqual([
      'form',
      'cohort',
      'version',
      'state',
      'why',
    ]);
  });

  test('a definition that is none of an application is refused', () => {
    const form = { ...OWN, fields: { state: { type: 'text', most: 2 } } } as const;
    expect(() => jsonSchema('application', { application: form })).toThrow(TypeError);
  });
});
