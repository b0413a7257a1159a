import * as z from 'zod';
import type { ItemResponse } from '../assessment/answers/response.js';
import type { InstrumentDefinition } from '../assessment/instrument/instrument.js';
import { INSTRUMENT_FIELDS } from '../assessment/instrument/instrumentFields.js';
import type { AssessmentSheet } from '../assessment/sheet/sheet.js';
import { SHEET_FIELDS } from '../assessment/sheet/sheetFields.js';
import { isBlank } from '../core/isBlank.js';
import { blanksAsNull } from './blanksAsNull.js';
import { absenceSchema } from './core.js';
import { fieldsSchema, shapeOfFields } from './fieldSchema.js';

// Instruments and filled sheets as schemas, built from their tables of fields. Whether an answer fits its item is for
// the instrument to say, and so a finding of `checkAssessmentSheet`, not a matter of shape.

/** The answer to one item: a number, yes or no, chosen words, or why there is none. */
export const itemResponseSchema: z.ZodType<ItemResponse, ItemResponse> = z.union([
  z.number(),
  z.boolean(),
  z.enum(['notApplicable', 'unanswered']),
  absenceSchema,
  z.array(z.string()),
]);

/** One filled instrument. */
export const assessmentSheetSchema: z.ZodType<AssessmentSheet, AssessmentSheet> = z.object({
  ...shapeOfFields(SHEET_FIELDS),
  responses: z.record(
    z.string(),
    blanksAsNull(itemResponseSchema.nullish(), (given) => (isBlank(given) ? null : given)),
  ),
}) as unknown as z.ZodType<AssessmentSheet, AssessmentSheet>;

/** A needs assessment as data. `parseInstrument` also says whether ids, scale and bands fit together. */
export const instrumentSchema: z.ZodType<InstrumentDefinition, InstrumentDefinition> = fieldsSchema(
  INSTRUMENT_FIELDS,
) as unknown as z.ZodType<InstrumentDefinition, InstrumentDefinition>;
