import * as z from 'zod';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import { formOf } from '../monthly/form/formOf.js';
import { applicationDraftSchema, applicationSchema } from './application.js';
import { assessmentSheetSchema, instrumentSchema } from './assessment.js';
import { monthlySchemas } from './monthly.js';
import {
  attendanceSchema,
  cohortSchema,
  completionSchema,
  eventSchema,
  learningModelsSchema,
  peerExchangeSchema,
  registrySchema,
  resourceSchema,
} from './network.js';
import { actionPlanSchema, pdsaCycleSchema, pdsaLogSchema, tallySchema } from './pdsa.js';
import { PUBLISHED_SCHEMAS, type PublishedSchema, SCHEMAS_URL, type SchemaName } from './publishedSchemas.js';
import { validationLineSchema, validationReportSchema } from './report.js';
import { catalogueSchema, crisisPlanSchema, profileSchema, reopeningPlanSchema } from './system.js';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the JSON Schema of a monthly file depends on. */
export type JsonSchemaContext = Pick<MonthlyContext, 'form' | 'cohort' | 'registry'>;

const SCHEMAS: Readonly<Record<Exclude<SchemaName, MonthlyName>, z.ZodType>> = {
  application: applicationSchema,
  'application-draft': applicationDraftSchema,
  'assessment-sheet': assessmentSheetSchema,
  instrument: instrumentSchema,
  profile: profileSchema,
  catalogue: catalogueSchema,
  'crisis-plan': crisisPlanSchema,
  'reopening-plan': reopeningPlanSchema,
  'action-plan': actionPlanSchema,
  'pdsa-log': pdsaLogSchema,
  'pdsa-cycle': pdsaCycleSchema,
  tally: tallySchema,
  event: eventSchema,
  attendance: attendanceSchema,
  completion: completionSchema,
  'peer-exchange': peerExchangeSchema,
  resource: resourceSchema,
  cohort: cohortSchema,
  registry: registrySchema,
  'learning-models': learningModelsSchema,
  'validation-report': validationReportSchema,
  'validation-line': validationLineSchema,
};

type MonthlyName = 'monthly-submission' | 'monthly-report';

/**
 * Gives the JSON Schema (draft 2020-12) of what a sender writes, or of what this package does; the file `csmhs/schemas/NAME.json` holds the same.
 *
 * It tests the shape, as schemas do, and takes whatever the parse of the same name takes. What compares two
 * fields is in the catalogue of rules, not in here.
 *
 * @param context - for monthly files: the form, and the cohort or registry that says how codes are written. What is made
 *   for one has no `$id`: only published schemas have an address
 * @example
 * jsonSchema('monthly-report').$id // => 'https://unpkg.com/csmhs/schemas/monthly-report.json'
 * @example
 * jsonSchema('monthly-report', { form: MONTHLY_CORE_1 }).title // => 'Monthly report (monthly-core@1)'
 */
export function jsonSchema(name: SchemaName, context?: JsonSchemaContext | null): JsonSchema {
  mustBe({ oneOf: Object.keys(PUBLISHED_SCHEMAS) }, name, 'jsonSchema', 'name');
  const known = readOptions<JsonSchemaContext>(context, JSON_SCHEMA_CONTEXT, 'jsonSchema');
  const { title, description }: PublishedSchema = PUBLISHED_SCHEMAS[name];
  const isOwn = isMonthly(name) && Object.keys(known).length > 0;
  const { $schema, ...shape } = z.toJSONSchema(schemaOf(name, known), { io: 'input' });
  return {
    $schema,
    ...(!isOwn && { $id: `${SCHEMAS_URL}${name}.json` }),
    title: isOwn ? title.replace(/\(.*\)/, `(${formOf(known).id})`) : title,
    description,
    ...shape,
  };
}

function schemaOf(name: SchemaName, context: JsonSchemaContext): z.ZodType {
  if (!isMonthly(name)) return SCHEMAS[name];
  const { report, submission } = monthlySchemas(context);
  return name === 'monthly-report' ? report : submission;
}

function isMonthly(name: SchemaName): name is MonthlyName {
  return name === 'monthly-report' || name === 'monthly-submission';
}

const { form, cohort, registry } = MONTHLY_CONTEXT;
const JSON_SCHEMA_CONTEXT = { form, cohort, registry } as const;
