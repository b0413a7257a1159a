import * as z from 'zod';
import type { Codes } from '../core/codes/codes.js';
import type { OrgCode } from '../core/codes/orgCode.js';
import { patternOf } from '../core/codes/patternOf.js';
import type { Explanation } from '../core/explanation.js';
import type { ImprovementRule } from '../core/improvement/improvementRule.js';
import { improvementRuleOf } from '../core/improvement/improvementRuleOf.js';
import { EXPLANATION_FIELDS } from '../form/explanationFields.js';
import { IMPROVEMENT_RULE_FIELD } from '../form/improvement/improvementRuleField.js';
import { SCHEMA_KEY } from '../form/read/nameUnknown.js';
import type { CompiledForm } from '../monthly/form/compiledForm.js';
import type { Measure, MeasureId } from '../monthly/form/measures.js';
import type { MONTHLY_FORM } from '../monthly/form/report.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../monthly/form/status.js';
import { blanksAsNull } from './blanksAsNull.js';
import { instantSchema, isoDateSchema, reportingMonthSchema, versionSchema } from './core.js';
import { fieldSchema, fieldsSchema } from './fieldSchema.js';
import { valueSchema } from './valueSchema.js';

// The parts of a monthly form as schemas, built from what its measures say. They test the shape: what each field may hold.

const count = z.int().min(0);
const text = z.string().nullish();
const improvementRule: z.ZodType<ImprovementRule, ImprovementRule> = fieldSchema(
  IMPROVEMENT_RULE_FIELD.of[1],
).refine((rule) => improvementRuleOf(rule) !== null) as z.ZodType<ImprovementRule, ImprovementRule>;
/** In words, or a rule of the catalogue. */
const ruleForImprovement = z.union([z.string(), improvementRule]).nullish();
const typed = z.union([z.number(), z.string()]).nullish();

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

/** What a person says to a finding. */
export const explanationSchema: z.ZodType<Explanation, Explanation> = fieldsSchema(
  EXPLANATION_FIELDS,
) as unknown as z.ZodType<Explanation, Explanation>;

/**
 * Makes the objects of a form: values, report, submission and draft. The types are those of `monthly@1`; whoever makes
 * them for another form gives them theirs.
 */
export function monthlyObjects({ id, measures }: CompiledForm, codes: Codes) {
  const byMeasure = <Field>(fieldOf: (measure: Measure) => Field) =>
    Object.fromEntries(measures.map((measure) => [measure.id, fieldOf(measure)])) as {
      [Id in MeasureId]: Field;
    };
  // A cast, not a transform: transforms cannot be written as JSON Schema.
  const code = z.string().regex(new RegExp(patternOf(codes))) as unknown as z.ZodType<OrgCode, string>;
  const form = z.literal(id) as unknown as z.ZodLiteral<typeof MONTHLY_FORM>;
  const status = z.enum(Object.keys(SUBMISSION_STATUSES) as SubmissionStatus[]);
  const narrative = z.strictObject({ success: text, barrier: text, help: text }).nullish();
  const values = z.strictObject(
    byMeasure((measure) => blanksAsNull(valueSchema(measure).nullish()).nullish()),
  );
  const reportShape = {
    organization: code,
    month: reportingMonthSchema,
    version: versionSchema.nullish(),
    values,
    qualifiers: z.strictObject(byMeasure(() => qualifierSchema.nullish())).nullish(),
    notes: z.strictObject({ ...byMeasure(() => text), report: text }).nullish(),
    submittedBy: text,
    submittedAt: instantSchema.nullish(),
    explanations: z.array(explanationSchema).nullish(),
  };
  const report = z.strictObject(withSchemaKey(reportShape));
  const submission = z.strictObject(
    withSchemaKey({
      form,
      cohort: z.string(),
      organization: code,
      month: reportingMonthSchema,
      version: versionSchema,
      submittedBy: z.string(),
      submittedAt: instantSchema,
      status,
      coverage: z.strictObject({ schoolsDue: z.array(code), schoolsReporting: z.array(code) }),
      definitions: z.strictObject({
        psychosocialRule: ruleForImprovement,
        academicIndicator: text,
        evidenceFloor: text,
        enrolledOn: isoDateSchema.nullish(),
      }),
      reports: z.array(report),
      explanations: z.array(explanationSchema),
      pdsa: z.unknown().optional(),
      narrative,
    }),
  );
  const draft = z.strictObject(
    withSchemaKey({
      form,
      cohort: text,
      organization: text,
      month: text,
      version: versionSchema.nullish(),
      submittedBy: text,
      submittedAt: text,
      status: status.nullish(),
      coverage: z
        .strictObject({
          schoolsDue: z.array(z.string()).nullish(),
          schoolsReporting: z.array(z.string()).nullish(),
        })
        .nullish(),
      definitions: z
        .strictObject({
          psychosocialRule: ruleForImprovement,
          academicIndicator: text,
          evidenceFloor: text,
          enrolledOn: text,
        })
        .nullish(),
      reports: z
        .array(
          z.strictObject(
            withSchemaKey({
              ...reportShape,
              organization: text,
              month: text,
              submittedAt: text,
              values: z.strictObject(byMeasure(() => typed)).nullish(),
            }),
          ),
        )
        .nullish(),
      explanations: z.array(explanationSchema).nullish(),
      pdsa: z.unknown().optional(),
      narrative,
    }),
  );
  return { values, report, submission, draft };
}

/** A file may name the schema by which editors check it; the key is no part of what is read. */
function withSchemaKey<Shape extends object>(shape: Shape): Shape {
  return { [SCHEMA_KEY]: z.unknown().optional(), ...shape };
}

/** The objects of a form. */
export type MonthlyObjects = ReturnType<typeof monthlyObjects>;
