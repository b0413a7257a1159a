import type { OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import type { Database } from './database/database.ts';
import { answerProblem } from './errors/answerProblem.ts';
import { Refused } from './errors/refused.ts';
import { apiApp, type Carried } from './routes/api.ts';
import { describe } from './routes/describe.ts';
import { explanationRoutes } from './routes/explanations.ts';
import { releaseRoutes } from './routes/releases.ts';
import { reportRoutes } from './routes/reports.ts';
import { submissionRoutes } from './routes/submissions.ts';
import type { Settings } from './settings.ts';
import { whoSent } from './who.ts';

/** Addresses that everybody may ask. */
const OPEN = new Set(['/v1/public', '/openapi.json', '/health']);

/** Makes the server's app: give it requests, it gives answers. */
export function createApp(database: Database, settings: Settings): OpenAPIHono<Carried> {
  const app = apiApp();
  app.onError((error, c) => answerProblem(error, c, settings));
  app.notFound((c) => {
    const allow = methodsAt(app, c.req.path);
    return answerProblem(
      allow.length > 0
        ? new Refused(405, 'Another method', `Use ${allow.join(', ')}.`, [], { allow: allow.join(', ') })
        : new Refused(404, 'Not found', 'See /openapi.json.'),
      c,
      settings,
    );
  });
  app.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    if (!OPEN.has(c.req.path)) c.set('who', await whoSent(c.req.header('authorization'), settings));
    await next();
  });
  const api = { app, database, settings };
  submissionRoutes(api);
  reportRoutes(api);
  explanationRoutes(api);
  releaseRoutes(api);
  app.get('/health', async (c) => {
    await database.execute(sql`select 1`);
    return c.body(null, 204);
  });
  describe(app);
  return app;
}

/** The methods that an address takes. */
function methodsAt({ routes }: OpenAPIHono<Carried>, address: string): string[] {
  const methods = routes.flatMap(({ method, path }) =>
    method !== 'ALL' && new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(address) ? [method] : [],
  );
  return [...new Set(methods)];
}
