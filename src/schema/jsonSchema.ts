import { codesOf } from '../core/codes/codesOf.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import { FORM_DEFINITION } from '../form/formKinds.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import { formOf } from '../monthly/form/formOf.js';
import { ownApplicationJson } from './applicationJson.js';
import { declaredJson } from './declaredJson.js';
import { type MonthlyKind, monthlyJson } from './monthlyJson.js';
import type { JsonSchema } from './plainJson.js';
import { PUBLISHED_SCHEMAS, type PublishedSchema, SCHEMAS_URL, type SchemaName } from './publishedSchemas.js';
import { isReportName, reportJson } from './reportJson.js';

/** What a JSON Schema depends on: the form of a monthly file, and how organization codes are written. */
export interface JsonSchemaContext extends Pick<MonthlyContext, 'form' | 'cohort' | 'registry'> {
  /** The form of an application that is not a built-in one, for `application` and `application-draft`. */
  readonly application?: FormDefinition | null;
}

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
    title: titleIn(title, name, known, isOwn),
    description,
    ...shapeOf(name, known),
  };
}

/** The title of a schema names the form that it is of. */
function titleIn(title: string, name: SchemaName, known: JsonSchemaContext, isOwn: boolean): string {
  const id = isMonthly(name) ? formOf(known).id : isApplication(name) ? known.application?.id : undefined;
  return isOwn && id !== undefined ? title.replace(/\(.*\)/, `(${id})`) : title;
}

function isApplication(name: SchemaName): name is 'application' | 'application-draft' {
  return name === 'application' || name === 'application-draft';
}

function shapeOf(name: SchemaName, known: JsonSchemaContext): JsonSchema {
  if (isReportName(name)) return reportJson(name);
  if (isApplication(name) && known.application) return ownApplicationJson(known.application, name, known);
  const codes = codesOf(known);
  return isMonthly(name) ? monthlyJson(MONTHLY[name], formOf(known), codes) : declaredJson(name, codes);
}

function isMonthly(name: SchemaName): name is keyof typeof MONTHLY {
  return Object.hasOwn(MONTHLY, name);
}

const { form, cohort, registry } = MONTHLY_CONTEXT;

/** What a `JsonSchemaContext` may hold. */
export const JSON_SCHEMA_CONTEXT = { form, cohort, registry, application: FORM_DEFINITION } as const;
