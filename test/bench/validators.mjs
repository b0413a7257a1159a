// One row as the peers declare it: text of a CSV file, or values already parsed. The rules between measures run in
// zod's own refinement, and by hand behind ajv, from the library's data.
import { judgeAcross } from './across.mjs';
import {
  ABSENCES,
  COLUMNS,
  judge,
  kindOf,
  MEASURE_COLUMNS,
  NUMBERS,
  PATTERNS,
  regexOf,
  STATUSES,
} from './form.mjs';

const ABSENT = new Set(ABSENCES);
const cells = (of) => Object.fromEntries(COLUMNS.map((column) => [column, of(kindOf(column), column)]));
const isKey = (kind) => kind in PATTERNS && !(kind in NUMBERS);

/** zod 4 over records of text. `transform` reads a cell in one function, `union` in the words of zod. */
export function zodOfText(z, form) {
  const measure = (kind) => {
    const number = NUMBERS[kind];
    if (form === 'union')
      return z.union([
        z.string().regex(number).transform(Number),
        z.literal('').transform(() => null),
        z.enum(ABSENCES),
      ]);
    return z.string().transform((text, context) => {
      if (number.test(text)) return Number(text);
      if (text === '') return null;
      if (ABSENT.has(text)) return text;
      context.addIssue({ code: 'custom', message: 'not a value' });
      return z.NEVER;
    });
  };
  return z
    .object(
      cells((kind) =>
        kind in NUMBERS ? measure(kind) : isKey(kind) ? z.string().regex(regexOf(kind)) : z.string(),
      ),
    )
    .superRefine((row, context) =>
      judge(row, (field, code) => context.addIssue({ code: 'custom', path: [field], message: code })),
    );
}

/** ajv's schema over records of text. */
export const ajvOfText = {
  type: 'object',
  required: COLUMNS,
  properties: cells((kind) => ({
    type: 'string',
    ...(PATTERNS[kind] && { pattern: `^(?:${PATTERNS[kind]})$` }),
  })),
};

/** A record of text that ajv accepted, as typed values. */
export function typedRow(record) {
  const row = {};
  for (const column of COLUMNS) row[column] = record[column];
  for (const column of MEASURE_COLUMNS) {
    const text = record[column];
    row[column] = text === '' ? null : ABSENT.has(text) ? text : Number(text);
  }
  return row;
}

/** zod 4 over a submission already parsed: its shape, the rules of each report and those across reports. */
export function zodOfSubmission(z) {
  const code = z.string().regex(regexOf('code'));
  const month = z.string().regex(regexOf('month'));
  const instant = z.iso.datetime({ offset: true });
  const version = z.int().min(1);
  const text = z.string();
  const number = {
    count: z.int().min(0),
    tenths: z.number().min(0).multipleOf(0.1),
    rating: z.int().min(1).max(5),
  };
  const values = Object.fromEntries(
    MEASURE_COLUMNS.map((id) => [id, z.union([number[kindOf(id)], z.enum(ABSENCES)]).nullish()]),
  );
  const report = z
    .strictObject({
      organization: code,
      month,
      version,
      values: z.strictObject(values),
      notes: z.record(z.string(), text).nullish(),
      submittedBy: text.nullish(),
      submittedAt: instant.nullish(),
    })
    .superRefine((row, context) =>
      judge(row.values, (field, rule) =>
        context.addIssue({ code: 'custom', path: ['values', field], message: rule }),
      ),
    );
  const submission = z.strictObject({
    form: z.literal('monthly@1'),
    cohort: text,
    organization: code,
    month,
    version,
    submittedBy: text,
    submittedAt: instant,
    status: z.enum(STATUSES),
    coverage: z.strictObject({ schoolsDue: z.array(code), schoolsReporting: z.array(code) }),
    definitions: z.strictObject({ psychosocialRule: text, academicIndicator: text }),
    reports: z.array(report),
    explanations: z.array(z.unknown()),
  });
  return submission.superRefine((value, context) =>
    judgeAcross(value, (code, blocks) => {
      if (blocks) context.addIssue({ code: 'custom', path: [], message: code });
    }),
  );
}

/** ajv's schema of the same submission, without the rules between measures. */
export function ajvOfSubmission() {
  const object = (properties, required = Object.keys(properties)) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  });
  const text = { type: 'string' };
  const code = { type: 'string', pattern: '^\\d{8}$' };
  const month = { type: 'string', pattern: `^${PATTERNS.month}$` };
  const instant = { type: 'string', pattern: `^(?:${PATTERNS.instant.slice(0, -1)})$` };
  const version = { type: 'integer', minimum: 1 };
  const number = {
    count: { type: 'integer', minimum: 0 },
    tenths: { type: 'number', minimum: 0, multipleOf: 0.1 },
    rating: { type: 'integer', minimum: 1, maximum: 5 },
  };
  const values = Object.fromEntries(
    MEASURE_COLUMNS.map((id) => [
      id,
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema names it so
      { if: { type: 'number' }, then: number[kindOf(id)], else: { enum: [...ABSENCES, null] } },
    ]),
  );
  const report = object(
    {
      organization: code,
      month,
      version,
      values: object(values, []),
      notes: { type: 'object', additionalProperties: text },
      submittedBy: text,
      submittedAt: instant,
    },
    ['organization', 'month', 'version', 'values'],
  );
  return object({
    form: { const: 'monthly@1' },
    cohort: text,
    organization: code,
    month,
    version,
    submittedBy: text,
    submittedAt: instant,
    status: { enum: STATUSES },
    coverage: object({
      schoolsDue: { type: 'array', items: code },
      schoolsReporting: { type: 'array', items: code },
    }),
    definitions: object({ psychosocialRule: text, academicIndicator: text }),
    reports: { type: 'array', items: report },
    explanations: { type: 'array' },
  });
}
