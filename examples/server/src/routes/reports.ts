import { currentVersions } from 'csmhs/monthly';
import { and, asc, eq } from 'drizzle-orm';
import { reports, revisions } from '../database/tables.ts';
import type { Who } from '../who.ts';
import { type Api, createRoute, listOf, TOKEN, z } from './api.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const REPORTS = createRoute({
  method: 'get',
  path: '/v1/reports',
  summary: 'The reports of one month, each in its highest version: your own, or all for the state',
  security: TOKEN,
  request: { query: z.object({ month }) },
  responses: { 200: listOf('Reports', 'MonthlyReport') },
});

const REVISIONS = createRoute({
  method: 'get',
  path: '/v1/revisions',
  summary: 'What later versions of the reports of one month changed',
  security: TOKEN,
  request: { query: z.object({ month }) },
  responses: { 200: listOf('Revisions', 'Revision') },
});

/** The routes by which districts see what they sent. */
export function reportRoutes({ app, database }: Api): void {
  app.openapi(REPORTS, async (c) => {
    const rows = await database
      .select({ report: reports.report })
      .from(reports)
      .where(and(eq(reports.month, c.req.valid('query').month), ofDistrict(reports, c.get('who'))))
      .orderBy(asc(reports.organization), asc(reports.version));
    return c.json(currentVersions(rows.map(({ report }) => report)), 200);
  });

  app.openapi(REVISIONS, async (c) => {
    const { organization, month, version, before, changes } = revisions;
    const rows = await database
      .select({ organization, month, from: before, to: version, changes })
      .from(revisions)
      .where(and(eq(month, c.req.valid('query').month), ofDistrict(revisions, c.get('who'))))
      .orderBy(asc(organization), asc(version));
    return c.json(rows, 200);
  });
}

/** Narrows rows to those that a token covers. */
function ofDistrict({ district }: typeof reports | typeof revisions, who: Who) {
  return who.district === null ? undefined : eq(district, who.district);
}
