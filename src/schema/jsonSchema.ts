import * as z from 'zod';
import { mustBe } from '../core/given/mustBe.js';
import { applicationDraftSchema, applicationSchema } from './application.js';
import { assessmentSheetSchema, instrumentSchema } from './assessment.js';
import { monthlyReportSchema, monthlySubmissionSchema } from './monthly.js';
import { cohortSchema, registrySchema } from './network.js';
import { pdsaCycleSchema, pdsaLogSchema } from './pdsa.js';
import { PUBLISHED_SCHEMAS, SCHEMAS_URL, type SchemaName } from './publishedSchemas.js';
import { profileSchema } from './system.js';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SCHEMAS: Readonly<Record<SchemaName, z.ZodType>> = {
  'monthly-submission': monthlySubmissionSchema,
  'monthly-report': monthlyReportSchema,
  application: applicationSchema,
  'application-draft': applicationDraftSchema,
  'assessment-sheet': assessmentSheetSchema,
  instrument: instrumentSchema,
  profile: profileSchema,
  'pdsa-log': pdsaLogSchema,
  'pdsa-cycle': pdsaCycleSchema,
  cohort: cohortSchema,
  registry: registrySchema,
};

/**
 * Gives the JSON Schema (draft 2020-12) of what a sender writes; the file `csmhs/schemas/NAME.json` holds the same.
 *
 * It tests the shape, as schemas do, and takes whatever the parse of the same name takes. What compares two
 * fields is in the catalogue of rules, not in here.
 *
 * @example
 * jsonSchema('monthly-report').$id // => 'https://unpkg.com/csmhs/schemas/monthly-report.json'
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  mustBe({ oneOf: Object.keys(PUBLISHED_SCHEMAS) }, name, 'jsonSchema', 'name');
  const { title, description } = PUBLISHED_SCHEMAS[name];
  const { $schema, ...shape } = z.toJSONSchema(SCHEMAS[name], { io: 'input' });
  return { $schema, $id: `${SCHEMAS_URL}${name}.json`, title, description, ...shape };
}
