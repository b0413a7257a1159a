import { mayBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { JSON_SCHEMA_CONTEXT, type JsonSchemaContext, jsonSchema } from './jsonSchema.js';
import { type OpenapiDocument, openapiDocument } from './openapiDocument.js';
import { PUBLISHED_SCHEMAS, type SchemaName } from './publishedSchemas.js';

/** What a document of schemas depends on. */
export interface OpenapiContext extends JsonSchemaContext {
  /** A record by the name of its schema, to be shown as an example: `csmhs/schemas/samples.json` has one for each. */
  readonly samples?: Readonly<Partial<Record<SchemaName, unknown>>> | null;
}

/**
 * Gives schemas as one document of OpenAPI 3.1, for tools that make clients and pages of it: `components.schemas` has each by
 * its name in Pascal case, and beside them what they define, each definition once.
 *
 * @param names - the schemas, all unless given
 * @param context - as `jsonSchema` takes it, and samples to show
 * @example
 * Object.keys(openapiComponents(['explanations']).components.schemas) // => ['Explanations', 'Blank']
 */
export function openapiComponents(
  names?: readonly SchemaName[] | null,
  context?: OpenapiContext | null,
): OpenapiDocument {
  const all = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[];
  mayBe({ listOf: { oneOf: all } }, names, 'openapiComponents', 'names');
  const known = readOptions<OpenapiContext>(context, OPENAPI_CONTEXT, 'openapiComponents');
  const { samples, ...others } = known;
  return openapiDocument(
    Object.fromEntries((names ?? all).map((name) => [name, jsonSchema(name, others)])),
    samples,
  );
}

const OPENAPI_CONTEXT = { ...JSON_SCHEMA_CONTEXT, samples: 'object' } as const;
