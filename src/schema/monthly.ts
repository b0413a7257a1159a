import * as z from 'zod';
import type { Explanation } from '../core/explanation.js';
import type { ReportedValue } from '../core/reportedValue.js';
import { EXPLANATION_FIELDS } from '../form/explanationFields.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../monthly/form/measures.js';
import { MONTHLY_FORM } from '../monthly/form/report.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../monthly/form/status.js';
import {
  absenceSchema,
  instantSchema,
  isoDateSchema,
  orgCodeSchema,
  reportingMonthSchema,
  versionSchema,
} from './core.js';
import { fieldsSchema } from './fieldSchema.js';

// The monthly form as schemas, built from the table of measures. They test the shape: what each field may
// hold. Whatever compares two fields is a rule with a code of its own, and rides along in `parseMonthlySubmission`.

/** Makes one field of each measure. */
export function byMeasure<Field>(fieldOf: (id: MeasureId) => Field): { [Id in MeasureId]: Field } {
  return Object.fromEntries(MEASURE_IDS.map((id) => [id, fieldOf(id)])) as { [Id in MeasureId]: Field };
}

function numberSchema(id: MeasureId): z.ZodType<number, number> {
  const { decimals, scale } = measureOf(id);
  if (decimals === 0)
    return z
      .int()
      .min(scale?.least ?? 0)
      .max(scale?.greatest ?? Number.MAX_SAFE_INTEGER);
  // Not told to JSON Schema as `multipleOf: 0.1`: in doubles 0.3 is no multiple of it, and validators refuse it.
  return z
    .number()
    .min(0)
    .max(Math.floor(Number.MAX_SAFE_INTEGER / 10))
    .refine((value) => Number(value.toFixed(1)) === value);
}

/** The value of a measure: a number that the measure allows, or an absence word. */
export function reportedValueSchema(id: MeasureId): z.ZodType<ReportedValue, ReportedValue> {
  const { label, definition } = measureOf(id);
  return z.union([numberSchema(id), absenceSchema]).meta({ title: label, description: definition });
}

const count = z.int().min(0);
const text = z.string().nullish();

/** What is to be known about one number besides the number. */
export const qualifierSchema = z.strictObject({
  estimated: z.boolean().nullish(),
  partialCoverage: z
    .strictObject({ covered: count, due: count })
    .refine(({ covered, due }) => covered <= due)
    .nullish(),
  revised: z.boolean().nullish(),
  districtOnly: z.boolean().nullish(),
});

/** The numbers of a report; a key left out or `null` is missing. */
export const monthlyValuesSchema = z.strictObject(byMeasure((id) => reportedValueSchema(id).nullish()));

/** What a person says to a finding. */
export const explanationSchema: z.ZodType<Explanation, Explanation> = fieldsSchema(
  EXPLANATION_FIELDS,
) as unknown as z.ZodType<Explanation, Explanation>;

/** The parts of a report. */
export const reportShape = {
  organization: orgCodeSchema,
  month: reportingMonthSchema,
  version: versionSchema.nullish(),
  values: monthlyValuesSchema,
  qualifiers: z.strictObject(byMeasure(() => qualifierSchema.nullish())).nullish(),
  notes: z.strictObject({ ...byMeasure(() => text), report: text }).nullish(),
  submittedBy: text,
  submittedAt: instantSchema.nullish(),
  explanations: z.array(explanationSchema).nullish(),
};

const reportObject = z.strictObject(reportShape);
type ReportInput = z.input<typeof reportObject>;
/** A report whose version has been filled in. */
type ReportOutput = Flat<Omit<z.output<typeof reportObject>, 'version'> & { version: number }>;
type Flat<T> = { [Key in keyof T]: T[Key] };

/** One organization, one month. A report without a version is version 1. */
export const monthlyReportSchema: z.ZodType<ReportOutput, ReportInput> = filledIn(
  reportObject.overwrite(({ version, ...report }) => ({ ...report, version: version ?? 1 })),
);

/**
 * Says in types that versions are there once the schema has run. They are filled in by an overwrite: a transform cannot
 * be written as JSON Schema, which tools ask of schemas as they are exported.
 */
function filledIn<Output, Input>(schema: z.ZodType<unknown, Input>): z.ZodType<Output, Input> {
  return schema as unknown as z.ZodType<Output, Input>;
}

const submissionObject = z.strictObject({
  form: z.literal(MONTHLY_FORM),
  cohort: z.string(),
  organization: orgCodeSchema,
  month: reportingMonthSchema,
  version: versionSchema,
  submittedBy: z.string(),
  submittedAt: instantSchema,
  status: z.enum(Object.keys(SUBMISSION_STATUSES) as SubmissionStatus[]),
  coverage: z.strictObject({
    schoolsDue: z.array(orgCodeSchema),
    schoolsReporting: z.array(orgCodeSchema),
  }),
  definitions: z.strictObject({
    psychosocialRule: text,
    academicIndicator: text,
    evidenceFloor: text,
    enrolledOn: isoDateSchema.nullish(),
  }),
  reports: z.array(reportObject),
  explanations: z.array(explanationSchema),
  pdsa: z.unknown().optional(),
  narrative: z.strictObject({ success: text, barrier: text, help: text }).nullish(),
});
type SubmissionInput = z.input<typeof submissionObject>;
type SubmissionOutput = Flat<
  Omit<z.output<typeof submissionObject>, 'reports'> & { reports: ReportOutput[] }
>;

/** One district, one month, one version. A report without a version has that of its submission. */
export const monthlySubmissionSchema: z.ZodType<SubmissionOutput, SubmissionInput> = filledIn(
  submissionObject.overwrite(({ reports, ...head }) => ({
    ...head,
    reports: reports.map(({ version, ...report }) => ({ ...report, version: version ?? head.version })),
  })),
);
