import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Database } from '../database/database.ts';
import { Refused } from '../errors/refused.ts';
import type { Settings } from '../settings.ts';
import type { Who } from '../who.ts';

/** What a request carries along. */
export interface Carried {
  Variables: { readonly who: Who };
}

/** What every group of routes is made with. */
export interface Api {
  readonly app: OpenAPIHono<Carried>;
  readonly database: Database;
  readonly settings: Settings;
}

/** Makes an app whose parameters are refused without a word of the parser about them. */
export function apiApp(): OpenAPIHono<Carried> {
  return new OpenAPIHono<Carried>({
    defaultHook: (result) => {
      if (!result.success)
        throw new Refused(
          422,
          'The request is not as described',
          'See /openapi.json for what this address takes.',
        );
    },
  });
}

/** Describes an answer of JSON. Schemas are named, so that bodies are left to csmhs, which says more of them than a schema can. */
export function jsonOf(description: string, name: string) {
  return { description, content: { 'application/json': { schema: schemaOf(name) } } };
}

/** Describes an answer that is a list. */
export function listOf(description: string, name: string) {
  const schema = { type: 'array', items: schemaOf(name) } as unknown as z.ZodAny;
  return { description, content: { 'application/json': { schema } } };
}

/** Describes a refusal. */
export function problemOf(description: string) {
  return { description, content: { 'application/problem+json': { schema: schemaOf('Problem') } } };
}

/** Names a schema among the components of the document. It is no zod schema, so nothing is parsed by it. */
export function schemaOf(name: string): z.ZodAny {
  return { $ref: `#/components/schemas/${name}` } as unknown as z.ZodAny;
}

/** Every route but the public ones asks for a token. */
export const TOKEN = [{ token: [] }];

export { createRoute, z };
