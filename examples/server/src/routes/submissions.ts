import { and, eq } from 'drizzle-orm';
import { findings, receipts, submissions } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import { mediaTypeOf } from '../reading/mediaTypeOf.ts';
import { MEDIA_TYPES, type MediaType } from '../reading/partsOf.ts';
import { spool, tooLarge } from '../reading/spool.ts';
import { take } from '../storing/take.ts';
import type { Who } from '../who.ts';
import { type Api, createRoute, jsonOf, listOf, problemOf, schemaOf, TOKEN, z } from './api.ts';

const SEND = createRoute({
  method: 'post',
  path: '/v1/submissions',
  summary: 'Send monthly reports; all of the body is stored, or nothing',
  security: TOKEN,
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .regex(/^[\w.:-]{1,200}$/)
        .optional(),
    }),
    body: {
      required: true,
      content: {
        'text/csv': { schema: { type: 'string' } },
        'application/json': {
          schema: schemaOf('MonthlyBody'),
        },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          schema: { type: 'string', format: 'binary' },
        },
      },
    },
  },
  responses: {
    201: jsonOf('Stored. A retry has the same answer, and the header Idempotency-Replayed', 'Accepted'),
    403: problemOf('The body speaks of another district'),
    409: problemOf('A version is stored with other numbers'),
    413: problemOf('The body is too large'),
    415: problemOf('The body is of no kind that is read'),
    422: problemOf('The data has findings to correct, explain or confirm'),
    503: problemOf('The database cannot be reached; send the same again'),
  },
});

const FINDINGS = createRoute({
  method: 'get',
  path: '/v1/submissions/{id}/findings',
  summary: 'What was found in a submission of your own',
  security: TOKEN,
  request: { params: z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }) },
  responses: {
    200: listOf('Findings, with the numbers: for your own eyes', 'Finding'),
    404: problemOf('You sent no such submission'),
  },
});

const RECEIPT = createRoute({
  method: 'get',
  path: '/v1/receipts/{key}',
  summary: 'What was answered to a key, or to the digest of a body as sha256:HEX',
  security: TOKEN,
  request: { params: z.object({ key: z.string() }) },
  responses: { 200: jsonOf('The answer', 'Accepted'), 404: problemOf('You sent no such key') },
});

/** The routes for what districts send. */
export function submissionRoutes({ app, database, settings }: Api): void {
  app.openapi(SEND, async (c) => {
    const who = c.get('who');
    const mediaType = mediaTypeOf(c, Object.keys(MEDIA_TYPES) as MediaType[]);
    const mostBytes = MEDIA_TYPES[mediaType].streamed ? settings.mostBytes.csv : settings.mostBytes.other;
    if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge(mostBytes);
    const body = await spool(c.req.raw.body, mostBytes);
    try {
      const key = c.req.valid('header')['idempotency-key'] ?? `sha256:${body.digest}`;
      const { accepted, replayed } = await take(database, { who, mediaType, body, key }, settings);
      if (replayed) c.header('idempotency-replayed', 'true');
      return c.json(accepted, 201);
    } finally {
      await body.close();
    }
  });

  app.openapi(FINDINGS, async (c) => {
    const { id } = c.req.valid('param');
    const own = and(eq(submissions.id, id), sentBy(c.get('who')));
    const [found] = await database.select({ id: submissions.id }).from(submissions).where(own);
    if (!found) throw new Refused(404, 'Not found', 'You sent no such submission.');
    const rows = await database
      .select({ finding: findings.finding })
      .from(findings)
      .where(eq(findings.submission, id))
      .limit(10_000);
    return c.json(
      rows.map(({ finding }) => finding),
      200,
    );
  });

  app.openapi(RECEIPT, async (c) => {
    const { sender } = c.get('who');
    const own = and(eq(receipts.sender, sender), eq(receipts.key, c.req.valid('param').key));
    const [receipt] = await database.select({ answer: receipts.answer }).from(receipts).where(own);
    if (!receipt) throw new Refused(404, 'Not found', 'You sent no such key.');
    return c.json(receipt.answer, 200);
  });
}

/** What a sender may see: its own, or all for the state. */
function sentBy({ sender, district }: Who) {
  return district === null ? undefined : eq(submissions.sender, sender);
}
