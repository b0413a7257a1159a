import { currentVersions, parseMonthlyReleases, protectMonthly } from 'csmhs/monthly';
import { asc, desc, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { releases, reports } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import type { Settings } from '../settings.ts';
import { mustBeState } from '../who.ts';
import { type Api, createRoute, jsonOf, problemOf, TOKEN, z } from './api.ts';

const PUBLISH = createRoute({
  method: 'post',
  path: '/v1/releases',
  summary: 'Publish the counts of some months, each small one withheld',
  security: TOKEN,
  request: {
    query: z.object({ months: z.string().regex(/^\d{4}-\d{2}(,\d{4}-\d{2})*$/) }),
  },
  responses: {
    201: jsonOf('What everybody may see', 'Release'),
    403: problemOf('Only the state publishes'),
    422: problemOf('What was published before and this would give a small count away'),
  },
});

const LATEST = createRoute({
  method: 'get',
  path: '/v1/public',
  summary: 'The latest release; no token',
  responses: { 200: jsonOf('What everybody may see', 'Release'), 404: problemOf('Nothing is published yet') },
});

/** The routes for what everybody may see. There is no other way out for counts of several districts. */
export function releaseRoutes({ app, database, settings }: Api): void {
  app.openapi(PUBLISH, async (c) => {
    mustBeState(c.get('who'));
    const months = c.req.valid('query').months.split(',');
    const made = await database.transaction((tx) => publish(tx, months, settings));
    return c.json(made, 201);
  });

  app.openapi(LATEST, async (c) => {
    const [latest] = await database.select().from(releases).orderBy(desc(releases.number)).limit(1);
    if (!latest) throw new Refused(404, 'Not found', 'Nothing is published yet.');
    return c.json({ number: latest.number, ...latest.release.published }, 200);
  });
}

/** Makes a release from the ledger of all before, and enters it; one after another, also from two servers. */
async function publish(tx: Database, months: readonly string[], { policy, context }: Settings) {
  await tx.execute(sql`select pg_advisory_xact_lock(3, 0)`);
  const ledger = await tx.select().from(releases).orderBy(asc(releases.number));
  const before = parseMonthlyReleases(
    ledger.map(({ release }) => release),
    context,
  );
  if (!before.ok) throw new Refused(500, 'The ledger cannot be read', undefined, before.findings);
  const rows = await tx
    .select({ report: reports.report })
    .from(reports)
    .where(inArray(reports.month, [...months]))
    .orderBy(asc(reports.organization), asc(reports.month), asc(reports.version));
  const current = currentVersions(rows.map(({ report }) => report));
  const made = protectMonthly(current, policy, { ...context, releases: before.value });
  if (!made.ok) throw new Refused(422, 'Not safe to publish', undefined, made.findings);
  const { release, published } = made.value;
  const number = (ledger.at(-1)?.number ?? 0) + 1;
  // First what must not be forgotten, then what is handed out.
  await tx.insert(releases).values({ number, release });
  return { number, ...published };
}
