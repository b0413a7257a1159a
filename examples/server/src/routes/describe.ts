import type { OpenAPIHono } from '@hono/zod-openapi';
import { openapiComponents } from 'csmhs/schema';
import type { Carried } from './api.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Serves the description of the whole server as OpenAPI 3.1, with the schemas of csmhs. */
export function describe(app: OpenAPIHono<Carried>): void {
  const { openAPIRegistry } = app;
  const { schemas } = openapiComponents(['monthly-submission', 'monthly-report', 'explanations']).components;
  for (const [name, schema] of Object.entries({ ...schemas, ...OWN }))
    openAPIRegistry.registerComponent('schemas', name, schema as never);
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Monthly school mental health data', version: '1.0.0' },
  });
}

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const COUNTS = {
  type: 'object',
  additionalProperties: COUNT,
  description: 'Findings by severity; those that were answered under disposed',
};

const OWN: Record<string, JsonSchema> = {
  Accepted: {
    type: 'object',
    required: ['submission', 'digest', 'reports', 'counts'],
    properties: {
      submission: { type: 'integer' },
      digest: TEXT,
      reports: {
        type: 'object',
        required: ['added', 'unchanged'],
        properties: { added: COUNT, unchanged: COUNT },
      },
      counts: COUNTS,
    },
  },
  MonthlyBody: {
    anyOf: ['MonthlySubmission', 'MonthlyReport'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
  },
  Finding: {
    type: 'object',
    required: ['code', 'severity', 'params', 'path', 'fingerprint'],
    properties: {
      code: TEXT,
      severity: TEXT,
      params: { type: 'object' },
      path: { type: 'array' },
      fingerprint: TEXT,
    },
  },
  Revision: {
    type: 'object',
    required: ['organization', 'month', 'from', 'to', 'changes'],
    properties: { organization: TEXT, month: TEXT, from: COUNT, to: COUNT, changes: { type: 'array' } },
  },
  Release: {
    type: 'object',
    required: ['number', 'measures', 'rates'],
    properties: { number: COUNT, measures: { type: 'object' }, rates: { type: 'array' } },
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457',
    required: ['type', 'title', 'status', 'detail', 'counts', 'errors'],
    properties: {
      type: TEXT,
      title: TEXT,
      status: { type: 'integer' },
      detail: TEXT,
      counts: COUNTS,
      omitted: COUNT,
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['code', 'severity', 'detail', 'howToFix', 'pointer'],
          properties: { code: TEXT, severity: TEXT, detail: TEXT, howToFix: TEXT, pointer: TEXT },
        },
      },
    },
  },
};
