import * as z from 'zod';
import type { JsonSchema } from './plainJson.js';
import { findingSchema, problemSchema, validationLineSchema, validationReportSchema } from './report.js';

/** What this package writes, as zod schemas: no parse reads them. */
const REPORTS = {
  finding: findingSchema,
  problem: problemSchema,
  'validation-report': validationReportSchema,
  'validation-line': validationLineSchema,
} as const;

/** The name of a schema of what this package writes. */
export type ReportName = keyof typeof REPORTS;

/** Tells whether a schema is of what this package writes. */
export function isReportName(name: string): name is ReportName {
  return Object.hasOwn(REPORTS, name);
}

/** Gives the JSON Schema of what this package writes. */
export function reportJson(name: ReportName): JsonSchema {
  return withoutTypeLists(z.toJSONSchema(REPORTS[name])) as JsonSchema;
}

/** Strict validators take one type at a time. */
function withoutTypeLists(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutTypeLists);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, ...rest } = schema as JsonSchema;
  const inside = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, withoutTypeLists(value)]),
  );
  if (!Array.isArray(type)) return type === undefined ? inside : { type, ...inside };
  return { anyOf: type.map((one: unknown) => ({ type: one })), ...inside };
}
