import type { Codes } from '../core/codes/codes.js';
import { type JsonSchema, type PlainDefinition, plainJson } from './plainJson.js';

/** How the fields of a form become a JSON Schema, and the definitions that it has come to need. */
export interface FieldJsonOptions {
  /** The version of the form in force; left out where the fields are of one version. */
  readonly version?: string | undefined;
  /** Whether gaps are taken, and texts and lists that are too short. */
  readonly draft?: boolean;
  readonly codes: Codes;
  /** What stands under `$defs`, by name. */
  readonly defs: Record<string, JsonSchema>;
  /** The parts that hold themselves, with the names they are known by. */
  readonly open?: Map<object, { readonly name: string; isUsed: boolean }>;
}

/** Adds what says nothing. */
export function orBlank(schema: JsonSchema, options: FieldJsonOptions): JsonSchema {
  const kinds = Object.keys(schema).length === 1 ? (schema['anyOf'] as readonly JsonSchema[]) : undefined;
  return { anyOf: [...(kinds ?? [schema]), definedAs('blank', options)] };
}

/** Refers to a kind of text, which stands once under `$defs`. */
export function definedAs(kind: PlainDefinition, { defs }: FieldJsonOptions): JsonSchema {
  defs[kind] ??= plainJson(kind);
  return { $ref: `#/$defs/${kind}` };
}
