import type { JsonSchema } from './plainJson.js';

/** Every one of these keys takes the same. */
export function each(keys: readonly string[], schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}

/** An object that has these keys and no others. */
export function closed(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

/** A file may name the schema by which editors check it. */
export function withSchema(
  fields: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  return { $schema: {}, ...fields };
}
