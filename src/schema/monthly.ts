import type * as z from 'zod';
import { codesOf } from '../core/codes/codesOf.js';
import { patternOf } from '../core/codes/patternOf.js';
import { readOptions } from '../core/given/readOptions.js';
import type { ReportedValue } from '../core/reportedValue.js';
import { SCHEMA_KEY } from '../form/read/nameUnknown.js';
import type { CompiledForm } from '../monthly/form/compiledForm.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import type { MonthlyDraft } from '../monthly/form/draft.js';
import { formOf } from '../monthly/form/formOf.js';
import { type MeasureId, measureOf } from '../monthly/form/measures.js';
import { blanksAsNull } from './blanksAsNull.js';
import { type MonthlyObjects, monthlyObjects } from './monthlyParts.js';
import { valueSchema } from './valueSchema.js';

export { explanationSchema, qualifierSchema } from './monthlyParts.js';

/** The value of a measure of `monthly@1`: a number that the measure allows, or an absence word. */
export function reportedValueSchema(id: MeasureId): z.ZodType<ReportedValue, ReportedValue> {
  return valueSchema(measureOf(id));
}

type Flat<T> = { [Key in keyof T]: T[Key] };
type ReportInput = z.input<MonthlyObjects['report']>;
/** A report whose version has been filled in. */
type ReportOutput = Flat<Omit<z.output<MonthlyObjects['report']>, 'version'> & { version: number }>;
type SubmissionInput = z.input<MonthlyObjects['submission']>;
type SubmissionOutput = Flat<
  Omit<z.output<MonthlyObjects['submission']>, 'reports'> & { reports: ReportOutput[] }
>;

/** The schemas of a monthly form: of the numbers of a report, of a report, of a submission, and of a month being filled. */
export interface MonthlySchemas {
  readonly values: MonthlyObjects['values'];
  /** One organization, one month. A report without a version is version 1. */
  readonly report: z.ZodType<ReportOutput, ReportInput>;
  /** One district, one month, one version. A report without a version has that of its submission. */
  readonly submission: z.ZodType<SubmissionOutput, SubmissionInput>;
  /** A month that is still being filled. */
  readonly draft: z.ZodType<MonthlyDraft, MonthlyDraft>;
}

/** Schemas by form and by the pattern of its codes, so that each is made once. */
const made = new WeakMap<CompiledForm, Map<string, MonthlySchemas>>();

/**
 * Gives the schemas of a monthly form, made once for each form and code scheme. `monthlyReportSchema` and the others are
 * those of `monthly@1`.
 *
 * They test the shape alone. Types are those of `monthly@1`; a value of another form is told by its own ids.
 *
 * @param context - the form, or the cohort that names it; the cohort or registry whose codes the organizations have
 * @example
 * const { report } = monthlySchemas({ form: MONTHLY_CORE_1 });
 * report.safeParse({ organization: '00240000', month: '2020-10', values: { screened: 61 } }).success // => true
 */
export function monthlySchemas(context?: MonthlyContext | null): MonthlySchemas {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'monthlySchemas');
  const form = formOf(known);
  const codes = codesOf(known);
  const byCodes = made.get(form) ?? new Map<string, MonthlySchemas>();
  made.set(form, byCodes);
  const pattern = patternOf(codes);
  const schemas = byCodes.get(pattern) ?? schemasOf(monthlyObjects(form, codes));
  byCodes.set(pattern, schemas);
  return schemas;
}

function schemasOf({ values, report, submission, draft }: MonthlyObjects): MonthlySchemas {
  return {
    values,
    report: filledIn(
      blanksAsNull(
        report.overwrite((given) => {
          const { version, ...rest } = withoutSchemaKey(given);
          return { ...rest, version: version ?? 1 };
        }),
      ),
    ),
    submission: filledIn(
      blanksAsNull(
        submission.overwrite((given) => {
          const { reports, ...head } = withoutSchemaKey(given);
          const filled = reports.map(withoutSchemaKey).map(({ version, ...rest }) => ({
            ...rest,
            version: version ?? head.version,
          }));
          return { ...head, reports: filled };
        }),
      ),
    ),
    draft: blanksAsNull(
      draft.overwrite((given) => {
        const { reports, ...head } = withoutSchemaKey(given);
        return { ...head, ...(reports !== undefined && { reports: reports?.map(withoutSchemaKey) ?? null }) };
      }),
    ) as unknown as z.ZodType<MonthlyDraft, MonthlyDraft>,
  };
}

function withoutSchemaKey<T extends object>(given: T): T {
  const { [SCHEMA_KEY]: _, ...rest } = given as T & { [SCHEMA_KEY]?: unknown };
  return rest as unknown as T;
}

/**
 * Says in types that versions are there once the schema has run. They are filled in by an overwrite: a transform cannot
 * be written as JSON Schema, which tools ask of schemas as they are exported.
 */
function filledIn<Output, Input>(schema: z.ZodType<unknown, Input>): z.ZodType<Output, Input> {
  return schema as unknown as z.ZodType<Output, Input>;
}

const ofMonthly1: MonthlySchemas = /* @__PURE__ */ monthlySchemas();

/** The numbers of a report; a key left out or `null` is missing. */
export const monthlyValuesSchema: MonthlyObjects['values'] = ofMonthly1.values;

/** One organization, one month. A report without a version is version 1. */
export const monthlyReportSchema: z.ZodType<ReportOutput, ReportInput> = ofMonthly1.report;

/** One district, one month, one version. A report without a version has that of its submission. */
export const monthlySubmissionSchema: z.ZodType<SubmissionOutput, SubmissionInput> = ofMonthly1.submission;

/**
 * A month that is still being filled: anything may be missing, and a value that cannot be read yet stays as it was
 * typed. What is there is told by `parseMonthlyDraft`.
 */
export const monthlyDraftSchema: z.ZodType<MonthlyDraft, MonthlyDraft> = ofMonthly1.draft;
