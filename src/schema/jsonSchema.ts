import { codesOf } from '../core/codes/codesOf.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import { formOf } from '../monthly/form/formOf.js';
import { declaredJson } from './declaredJson.js';
import { type MonthlyKind, monthlyJson } from './monthlyJson.js';
import type { JsonSchema } from './plainJson.js';
import { PUBLISHED_SCHEMAS, type PublishedSchema, SCHEMAS_URL, type SchemaName } from './publishedSchemas.js';
import { isReportName, reportJson } from './reportJson.js';

/** What a JSON Schema depends on: the form of a monthly file, and how organization codes are written. */
export type JsonSchemaContext = Pick<MonthlyContext, 'form' | 'cohort' | 'registry'>;

const MONTHLY: Readonly<Record<'monthly-submission' | 'monthly-report' | 'monthly-draft', MonthlyKind>> = {
  'monthly-submission': 'submission',
  'monthly-report': 'report',
  'monthly-draft': 'draft',
};

/**
 * Gives the JSON Schema (draft 2020-12) of what a sender writes, or of what this package does; the file `csmhs/schemas/NAME.json` holds the same.
 *
 * It takes what the parse of the same name takes: it tests the shape, and a blank is no answer. What compares two fields is
 * in the catalogue of rules, not in here.
 *
 * @param context - the form, for monthly files, and the cohort or registry that says how codes are written. What is made for
 *   one has no `$id`: only published schemas have an address
 * @example
 * jsonSchema('monthly-report').$id // => 'https://unpkg.com/csmhs@0/schemas/monthly-report.json'
 * @example
 * jsonSchema('monthly-report', { form: MONTHLY_CORE_1 }).title // => 'Monthly report (monthly-core@1)'
 */
export function jsonSchema(name: SchemaName, context?: JsonSchemaContext | null): JsonSchema {
  mustBe({ oneOf: Object.keys(PUBLISHED_SCHEMAS) }, name, 'jsonSchema', 'name');
  const known = readOptions<JsonSchemaContext>(context, JSON_SCHEMA_CONTEXT, 'jsonSchema');
  const { title, description }: PublishedSchema = PUBLISHED_SCHEMAS[name];
  const isOwn = Object.keys(known).length > 0;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(!isOwn && { $id: `${SCHEMAS_URL}${name}.json` }),
    title: isOwn && isMonthly(name) ? title.replace(/\(.*\)/, `(${formOf(known).id})`) : title,
    description,
    ...shapeOf(name, known),
  };
}

function shapeOf(name: SchemaName, known: JsonSchemaContext): JsonSchema {
  if (isReportName(name)) return reportJson(name);
  const codes = codesOf(known);
  return isMonthly(name) ? monthlyJson(MONTHLY[name], formOf(known), codes) : declaredJson(name, codes);
}

function isMonthly(name: SchemaName): name is keyof typeof MONTHLY {
  return Object.hasOwn(MONTHLY, name);
}

const { form, cohort, registry } = MONTHLY_CONTEXT;
const JSON_SCHEMA_CONTEXT = { form, cohort, registry } as const;
