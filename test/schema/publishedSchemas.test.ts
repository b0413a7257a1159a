import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { resultOf } from '../../conformance/runner/runKit.js';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { catalogueToFill, planToFill } from '../../src/cli/forms/recordsToFill.js';
import { isInstant, isIsoDate } from '../../src/core/index.js';
import { KEY_COLUMNS } from '../../src/exchange/csv/header/csvColumns.js';
import { monthlyTableSchema } from '../../src/exchange/index.js';
import { MEASURE_IDS } from '../../src/monthly/index.js';
import { COHORTS, INFORMATION_SESSIONS, RESOURCES } from '../../src/network/index.js';
import { reportJson } from '../../src/report/index.js';
import { ndjsonPieces } from '../../src/report/json/ndjsonPieces.js';
import * as schemas from '../../src/schema/index.js';
import { jsonSchema, PUBLISHED_SCHEMAS, type SchemaName } from '../../src/schema/index.js';
import { joined, OPTIONS } from '../report/formats/everyFormat.js';
import { SAMPLE } from '../report/formats/sample.js';
import { FUNCTIONS, KITS } from '../support/kits.js';
import { jsonText } from '../support/kitText.js';
import { ROOT } from '../support/sourceFiles.js';
import { COMPREHENSIVE } from '../system/profiles.js';
import { submission } from './submissions.js';

const example = (path: string): unknown =>
  JSON.parse(readFileSync(`${ROOT}examples/data/${path}`, 'utf8')) as unknown;
const log = example('pdsa/00240000-2020-21.json') as { readonly cycles: readonly unknown[] };

/** The schema of each name, and records that are in order. */
const SOUND: Readonly<
  Record<SchemaName, { readonly schema: z.ZodType; readonly records: readonly unknown[] }>
> = {
  'monthly-submission': { schema: schemas.monthlySubmissionSchema, records: [submission()] },
  'monthly-report': { schema: schemas.monthlyReportSchema, records: submission().reports },
  application: { schema: schemas.applicationSchema, records: [example('applications/complete.json')] },
  'application-draft': {
    schema: schemas.applicationDraftSchema,
    records: [example('applications/draft.json'), {}],
  },
  'assessment-sheet': {
    schema: schemas.assessmentSheetSchema,
    records: [example('assessments/00240000-2020-09.json')],
  },
  instrument: { schema: schemas.instrumentSchema, records: [SMHQA_DISTRICT] },
  profile: {
    schema: schemas.profileSchema,
    records: [COMPREHENSIVE, example('profiles/00240000-2020-21.json')],
  },
  catalogue: {
    schema: schemas.catalogueSchema,
    records: [catalogueToFill('2020-11-01')],
  },
  'crisis-plan': {
    schema: schemas.crisisPlanSchema,
    records: [
      {
        form: 'crisis-plan@1',
        organization: '00240000',
        schoolYear: '2020-21',
        languages: ['English', 'Spanish'],
        parts: [{ part: 'grief', status: 'agreed', on: '2020-09-01', note: 'Made up.' }],
        drills: [{ on: '2020-10-06', kind: 'tabletop', people: 8, learned: 'Made up.' }],
      },
    ],
  },
  'reopening-plan': {
    schema: schemas.reopeningPlanSchema,
    records: [
      {
        form: 'reopening-plan@1',
        organization: '00240000',
        schoolYear: '2020-21',
        from: '2020-09-16',
        models: ['hybrid', 'remote'],
        parts: [{ part: 'screening', status: 'started' }],
      },
    ],
  },
  'action-plan': {
    schema: schemas.actionPlanSchema,
    records: [{ ...planToFill('2020-11-01'), organization: '00240000' }],
  },
  'pdsa-log': { schema: schemas.pdsaLogSchema, records: [log] },
  'pdsa-cycle': { schema: schemas.pdsaCycleSchema, records: log.cycles },
  tally: { schema: schemas.tallySchema, records: [kitData('pdsa', 'tally')] },
  event: {
    schema: schemas.eventSchema,
    records: [
      ...INFORMATION_SESSIONS,
      {
        id: 'fall',
        cohort: 'xx-2026-27',
        kind: 'convening',
        title: 'Fall convening',
        mode: 'hybrid',
        place: 'Made-up Hall',
        on: '2026-10-06',
        days: [
          { on: '2026-10-06', startsAt: '09:00', endsAt: '15:00' },
          { on: '2026-10-07', startsAt: '09:00', endsAt: '12:00' },
        ],
        interpretation: ['Spanish'],
        accessibility: ['captions'],
        roles: ['familyMember'],
      },
    ],
  },
  attendance: {
    schema: schemas.attendanceSchema,
    records: [{ event: 'call-1', organization: '00240000', people: 2, roles: ['nurse'] }],
  },
  completion: {
    schema: schemas.completionSchema,
    records: [
      {
        form: 'completion@1',
        organization: '00240000',
        kind: 'coaching',
        topic: 'Screening',
        people: 2,
        completed: 'yes',
        on: '2020-12-01',
        hoursDone: 1.25,
      },
    ],
  },
  'peer-exchange': {
    schema: schemas.peerExchangeSchema,
    records: [
      {
        id: 'visit',
        on: '2020-11-10',
        gave: '00240000',
        received: ['00480000'],
        topic: 'Screening',
        followUp: [{ what: 'Try it in one class.', by: '2020-12-15' }],
      },
    ],
  },
  resource: { schema: schemas.resourceSchema, records: Object.values(RESOURCES) },
  cohort: { schema: schemas.cohortSchema, records: Object.values(COHORTS) },
  registry: { schema: schemas.registrySchema, records: [kitData('network', 'registryFile')] },
  'learning-models': {
    schema: schemas.learningModelsSchema,
    records: [kitData('network', 'learningModels')],
  },
  'validation-report': { schema: schemas.validationReportSchema, records: [reportJson(SAMPLE, OPTIONS)] },
  'validation-line': {
    schema: schemas.validationLineSchema,
    records: (await joined(ndjsonPieces(SAMPLE, OPTIONS)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  },
};

function kitData(room: string, name: string): unknown {
  return KITS.find((kit) => kit.room === room)!.data![name];
}

const names = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[];

function validatorOf(name: SchemaName) {
  // Strict: an unknown keyword is a fault of the schema.
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('date', isIsoDate);
  ajv.addFormat('date-time', isInstant);
  return ajv.compile(jsonSchema(name));
}

describe.each(names)('%s', (name) => {
  const validate = validatorOf(name);
  const { schema, records } = SOUND[name];

  test('lies in the folder of schemas as it is made: npx vitest run test/schema -u writes it', async () => {
    await expect(jsonText(jsonSchema(name))).toMatchFileSnapshot(`${ROOT}schemas/${name}.json`);
  });

  test('has a draft, an address and a title, and refers to nothing outside', () => {
    expect(jsonSchema(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/csmhs/schemas/${name}.json`,
      title: PUBLISHED_SCHEMAS[name].title,
    });
    expect(JSON.stringify(jsonSchema(name))).not.toContain('"$ref"');
  });

  test('takes records that are in order, and no others', () => {
    for (const record of records) {
      expect(schema.safeParse(record).success).toBe(true);
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    }
    for (const other of [null, 'text', 7, []]) expect(validate(other)).toBe(false);
  });

  test('takes whatever the schema of the door takes', () => {
    const places = records.flatMap((record) => leavesOf(record).map((path) => [record, path] as const));
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        null,
        '',
        '2020-10',
        '00240000',
        0,
        1,
        0.3,
        2.5,
        true,
        'notCollected',
        'district',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ([record, path], value) => {
        const changed = withAt(record, path, value);
        if (schema.safeParse(changed).success) expect(validate(changed), path.join('.')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('the folder of schemas holds these and the table, and nothing else', () => {
  expect(readdirSync(`${ROOT}schemas`).sort()).toEqual(
    [...names.map((name) => `${name}.json`), 'monthly-report.table-schema.json'].sort(),
  );
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

describe('the table of the monthly file', () => {
  const table = monthlyTableSchema();

  test('lies in the folder of schemas as it is made', async () => {
    await expect(jsonText(table)).toMatchFileSnapshot(`${ROOT}schemas/monthly-report.table-schema.json`);
  });

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

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => leavesOf((value as Record<string, unknown>)[key], [...path, key]))];
}

function withAt(record: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withAt((record as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(record)) return record.map((entry, i) => (i === key ? inner : entry));
  return { ...(record as object), [key]: inner };
}
