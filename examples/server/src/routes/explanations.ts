import { readJsonText } from 'csmhs/exchange';
import { parseExplanations } from 'csmhs/form';
import { Refused } from '../errors/refused.ts';
import { mediaTypeOf } from '../reading/mediaTypeOf.ts';
import { spool } from '../reading/spool.ts';
import { addExplanations } from '../storing/rows.ts';
import { covers } from '../who.ts';
import { type Api, createRoute, problemOf, schemaOf, TOKEN } from './api.ts';

const EXPLAIN = createRoute({
  method: 'put',
  path: '/v1/explanations',
  summary: 'Answer findings; then send the same data again',
  security: TOKEN,
  request: {
    body: { required: true, content: { 'application/json': { schema: schemaOf('Explanations') } } },
  },
  responses: {
    204: { description: 'Stored' },
    403: problemOf('An answer speaks of another district'),
    415: problemOf('The body is not JSON'),
    422: problemOf('The list cannot be read'),
  },
});

/** The route by which people answer findings. */
export function explanationRoutes({ app, database, settings }: Api): void {
  app.openapi(EXPLAIN, async (c) => {
    const who = c.get('who');
    mediaTypeOf(c, ['application/json']);
    const body = await spool(c.req.raw.body, settings.mostBytes.other);
    const read = readJsonText(await body.bytes().finally(body.close));
    if (!read.ok) throw new Refused(400, 'The body is not JSON', undefined, [read.finding]);
    const said = parseExplanations(read.value);
    if (!said.ok) throw new Refused(422, 'The list cannot be read', undefined, said.findings);
    if (!said.value.every(({ organization }) => !organization || covers(who, organization, settings)))
      throw new Refused(
        403,
        'Not your district',
        'An answer speaks of an organization that the token does not cover.',
      );
    await database.transaction((tx) => addExplanations(tx, who.sender, said.value));
    return c.body(null, 204);
  });
}
