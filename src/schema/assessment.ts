import * as z from 'zod';
import { AUDIENCES, type InstrumentDefinition, ITEM_KINDS } from '../assessment/instrument.js';
import type { ItemResponse } from '../assessment/response.js';
import type { AssessmentSheet } from '../assessment/sheet.js';
import { isOrgCode } from '../core/orgCode.js';
import { TEAM_ROLES, type TeamRole } from '../network/teamRoles.js';
import { absenceSchema, isoDateSchema } from './core.js';

// Instruments and filled sheets as schemas. Whether an answer fits its item is for the instrument to say, and
// so a finding of `checkAssessmentSheet`, not a matter of shape.

/** The answer to one item: a number, yes or no, chosen words, or why there is none. */
export const itemResponseSchema: z.ZodType<ItemResponse, ItemResponse> = z.union([
  z.number(),
  z.boolean(),
  z.enum(['notApplicable', 'unanswered']),
  absenceSchema,
  z.array(z.string()),
]);

/** One filled instrument. */
export const assessmentSheetSchema: z.ZodType<AssessmentSheet, AssessmentSheet> = z.strictObject({
  form: z.literal('assessment@1'),
  instrument: z.string(),
  edition: z.string(),
  organization: z.string().refine(isOrgCode),
  period: z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
  completedOn: isoDateSchema,
  rater: z.string().max(40).nullish(),
  roles: z.array(z.enum(Object.keys(TEAM_ROLES) as TeamRole[])),
  responses: z.record(z.string(), itemResponseSchema.nullish()),
  notes: z.record(z.string(), z.string()).nullish(),
  estimated: z.array(z.string()).nullish(),
  remark: z.string().nullish(),
});

const item = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: z.enum(ITEM_KINDS),
  scored: z.boolean(),
  choices: z.record(z.string(), z.string()).optional(),
});

/** A needs assessment as data. `parseInstrument` also says whether ids, scale and bands fit together. */
export const instrumentSchema: z.ZodType<InstrumentDefinition, InstrumentDefinition> = z.strictObject({
  // `optional`, for zod 4.2 has no `exactOptional`: a key that is there with `undefined` is taken for one left out.
  id: z.string(),
  edition: z.string(),
  title: z.string().optional(),
  audience: z.enum(AUDIENCES),
  basis: z.enum(['official', 'published', 'proposed']),
  source: z.string(),
  licence: z.string(),
  scale: z.strictObject({ min: z.int(), max: z.int(), labels: z.record(z.string(), z.string()) }),
  bands: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string().optional(),
      fromTenths: z.int(),
      toTenths: z.int().optional(),
    }),
  ),
  minimumAnswered: z.strictObject({ of: z.int(), in: z.int() }),
  domains: z.array(z.strictObject({ id: z.string(), label: z.string(), items: z.array(item) })),
  countLimits: z
    .array(z.strictObject({ part: z.string(), whole: z.string(), breach: z.enum(['fatal', 'confirm']) }))
    .optional(),
}) as unknown as z.ZodType<InstrumentDefinition, InstrumentDefinition>;
