import { en } from 'csmhs/messages/en';
import { toProblem } from 'csmhs/report';
import type { Context } from 'hono';
import type { Settings } from '../settings.ts';
import { codesOf, refusalOf } from './refusalOf.ts';

/** Answers with `application/problem+json` whatever was thrown, and logs its status and codes alone. */
export function answerProblem(error: unknown, c: Context, { log, now }: Settings): Response {
  const { status, message: title, detail, found, headers } = refusalOf(error);
  const at = now().toISOString();
  if (status >= 500) log({ at, method: c.req.method, status, codes: codesOf(error).join(' ') });
  const problem = toProblem(found, { messages: en, status, title, ...(detail && { detail }) });
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
}
