import * as z from 'zod';
import type { MonthlyDraft } from '../monthly/form/draft.js';
import { MONTHLY_FORM } from '../monthly/form/report.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../monthly/form/status.js';
import { versionSchema } from './core.js';
import { byMeasure, explanationSchema, reportShape } from './monthly.js';

const text = z.string().nullish();
const typed = z.union([z.number(), z.string()]).nullish();

/**
 * A month that is still being filled: anything may be missing, and a value that cannot be read yet stays as it was
 * typed. What is there is told by `parseMonthlyDraft`.
 */
export const monthlyDraftSchema: z.ZodType<MonthlyDraft, MonthlyDraft> = z.strictObject({
  form: z.literal(MONTHLY_FORM),
  cohort: text,
  organization: text,
  month: text,
  version: versionSchema.nullish(),
  submittedBy: text,
  submittedAt: text,
  status: z.enum(Object.keys(SUBMISSION_STATUSES) as SubmissionStatus[]).nullish(),
  coverage: z
    .strictObject({
      schoolsDue: z.array(z.string()).nullish(),
      schoolsReporting: z.array(z.string()).nullish(),
    })
    .nullish(),
  definitions: z
    .strictObject({ psychosocialRule: text, academicIndicator: text, evidenceFloor: text, enrolledOn: text })
    .nullish(),
  reports: z
    .array(
      z.strictObject({
        ...reportShape,
        organization: text,
        month: text,
        submittedAt: text,
        values: z.strictObject(byMeasure(() => typed)).nullish(),
      }),
    )
    .nullish(),
  explanations: z.array(explanationSchema).nullish(),
  pdsa: z.unknown().optional(),
  narrative: z.strictObject({ success: text, barrier: text, help: text }).nullish(),
}) as unknown as z.ZodType<MonthlyDraft, MonthlyDraft>;
