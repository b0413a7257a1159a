import * as z from 'zod';
import { monthlyReportSchema, monthlySubmissionSchema } from './monthly.js';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Gives the JSON Schema (draft 2020-12) of what a submitter sends: a `submission` or a single `report`.
 *
 * It tests the shape, as schemas do. What compares two fields is in the catalogue of rules, not in here.
 *
 * @example
 * monthlyJsonSchema('submission').$schema // => 'https://json-schema.org/draft/2020-12/schema'
 */
export function monthlyJsonSchema(of: 'submission' | 'report' = 'submission'): JsonSchema {
  const schema = of === 'submission' ? monthlySubmissionSchema : monthlyReportSchema;
  return z.toJSONSchema(schema, { io: 'input' });
}
