import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DATABASES, emptyApp, logged } from './support/databases.js';
import { BELCHERTOWN, rowsOf } from './support/reports.js';
import { type Asked, csvOf, request, tokenOf, tokenOfDistrict, tokenOfState } from './support/requests.js';

// What has nothing to do with the kind of database.
const { url } = DATABASES[1];
let server: Awaited<ReturnType<typeof emptyApp>>;
beforeAll(async () => {
  server = await emptyApp(url);
});
beforeEach(() => {
  logged.length = 0;
});
const ask = (path: string, given: Asked = {}) => server.app.request(request(path, given));
const token = tokenOfDistrict(BELCHERTOWN.district);
const body = csvOf(rowsOf(BELCHERTOWN, ['2020-09']));

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const told = await answer.json();
  expect(told).toMatchObject({ status: answer.status, title: expect.any(String), errors: expect.any(Array) });
  return told;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const claims = { role: 'district', sub: BELCHERTOWN.district };
const unsigned = `${tokenOf(claims, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`;
const [head, , signature] = token.split('.');
const swapped = Buffer.from(JSON.stringify({ aud: 'csmhs', exp: 9e9, role: 'state' })).toString('base64url');

test.each([
  ['none', undefined],
  ['not a token', 'x.y.z'],
  ['by another key', tokenOf(claims, { secret: 'another secret of enough characters' })],
  ['without a signature', unsigned],
  ['of another algorithm', tokenOf(claims, { alg: 'HS512' })],
  ['with claims put in afterwards', `${head}.${swapped}.${signature}`],
  ['expired', tokenOf({ ...claims, exp: 1_600_000_000 })],
  ['without an end', tokenOf({ ...claims, exp: undefined })],
  ['for another audience', tokenOf({ ...claims, aud: 'payroll' })],
  ['of no district', tokenOf({ role: 'district' })],
  ['of a district by the name of another sender', tokenOf({ role: 'district', sub: 'state' })],
  ['of a school', tokenOf({ role: 'district', sub: BELCHERTOWN.school })],
  ['without an end that anybody sees', tokenOf({ ...claims, exp: 1e300 })],
  ['of an unknown role', tokenOf({ role: 'admin' })],
])('a token that is %s opens nothing', async (_, given) => {
  for (const path of ['/v1/reports?month=2020-09', '/v1/receipts/a', '/v1/nowhere']) {
    const answer = await ask(path, { token: given });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    await problemOf(answer);
  }
  expect((await ask('/v1/submissions', { token: given, body })).status).toBe(401);
  expect(await server.count('reports')).toBe(0);
});

test.each([
  ['/v1/reports', {}, 422],
  ['/v1/reports?month=2020-13', {}, 422],
  ['/v1/submissions/x/findings', {}, 422],
  ['/v1/nowhere', {}, 404],
  ['/v1/submissions', { body, type: 'text/html' }, 415],
  ['/v1/submissions', { body, type: 'application/jsonx' }, 415],
  ['/v1/submissions', { body, type: 'multipart/form-data; boundary=x' }, 415],
  ['/v1/submissions', { body, 'content-encoding': 'gzip' }, 415],
  ['/v1/submissions', { body, type: 'application/json' }, 422],
  ['/v1/submissions', { body: '{"secret": 424242}', type: XLSX }, 422],
  ['/v1/submissions', { body, 'idempotency-key': 'a b' }, 422],
  ['/v1/submissions', { method: 'POST', 'content-type': 'text/csv' }, 400],
  ['/v1/submissions', { body: '{"secret": 424242', type: 'application/json' }, 422],
  ['/v1/submissions', { body: new Uint8Array([80, 75, 3, 4, 42]) as BodyInit }, 422],
  ['/v1/submissions', { body: new Blob(['x'.repeat(17 * 1024 * 1024)]), type: 'application/json' }, 413],
  ['/v1/submissions', { body: 'a,b\n1,424242' }, 422],
  ['/v1/explanations', { body: '[{"secret": 424242', type: 'application/json', method: 'PUT' }, 400],
  ['/v1/explanations', { body: '{"secret": 424242}', type: 'application/json', method: 'PUT' }, 422],
  ['/v1/explanations', { body: '[]', type: 'text/plain', method: 'PUT' }, 415],
  [
    '/v1/explanations',
    { body: '[]', type: 'application/json', 'content-encoding': 'gzip', method: 'PUT' },
    415,
  ],
  ['/v1/releases?months=2020-09', { method: 'POST' }, 403],
  ['/v1/receipts/%00', {}, 422],
  [
    '/v1/submissions',
    { body: 'organization,month,note,enrolled,screened,screenedYtd\n00240000,2020-09,a\0b,1200,60,60\n' },
    422,
  ],
])('%s %o is refused as a problem that quotes nothing', async (path, given, status) => {
  const answer = await ask(path, { token, ...(given as object) });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(await problemOf(answer))).not.toContain('424242');
  expect(logged).toEqual([]);
  expect(await server.count('submissions')).toBe(0);
});

test.each([
  ['/v1/submissions', 'DELETE', 'POST'],
  ['/v1/submissions/1/findings', 'PATCH', 'GET'],
  ['/v1/public', 'POST', 'GET'],
])('%s does not take %s and says what it takes', async (path, method, allow) => {
  const answer = await ask(path, { token, method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  await problemOf(answer);
});

test('the first request of the guide is stored', async () => {
  const guide = readFileSync(new URL('../../docs/server.md', import.meta.url), 'utf8');
  const rows = /--data-binary \$'(.*)'/.exec(guide)![1]!.replaceAll('\\n', '\n');
  const answer = await ask('/v1/submissions', { token, body: rows });
  expect([answer.status, await answer.json()]).toEqual([
    201,
    expect.objectContaining({ reports: { added: 1, unchanged: 0 } }),
  ]);
});

test('a statement that fails is a problem without a word of the database, and a line of codes', async () => {
  await server.database.execute('alter table receipts rename to receipts_away');
  const answer = await ask('/v1/submissions', { token, body });
  await server.database.execute('alter table receipts_away rename to receipts');
  expect(answer.status).toBe(500);
  expect(JSON.stringify(await problemOf(answer))).not.toMatch(/receipts|00240000|select/);
  expect(logged).toEqual([expect.objectContaining({ status: 500, codes: '42P01' })]);
  expect(JSON.stringify(logged)).not.toMatch(/00240000|1200|Bearer/);
});

describe('the description', () => {
  test('is valid OpenAPI 3.1, and says of every address how it refuses', async () => {
    const answer = await ask('/openapi.json');
    const document = await answer.json();
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/v1/explanations',
      '/v1/public',
      '/v1/receipts/{key}',
      '/v1/releases',
      '/v1/reports',
      '/v1/revisions',
      '/v1/submissions',
      '/v1/submissions/{id}/findings',
    ]);
  });

  test('the server is healthy while its database is', async () => {
    expect((await ask('/health')).status).toBe(204);
    expect((await ask('/v1/public')).status).toBe(404);
    expect((await ask('/v1/reports?month=2020-09', { token: tokenOfState() })).status).toBe(200);
  });
});
