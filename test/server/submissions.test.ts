import { checkReport } from 'csmhs/monthly';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { judgedAgain } from '../../examples/server/src/storing/judgedAgain.ts';
import { DATABASES, emptyApp } from './support/databases.js';
import { BELCHERTOWN, BURLINGTON, rowsOf, submissionOf } from './support/reports.js';
import { type Asked, csvOf, request, tokenOfDistrict, tokenOfState } from './support/requests.js';

const MONTHS = ['2020-09', '2020-10', '2020-11'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('what was wrong with stored months before is not said of what comes now', () => {
  const report = (month: string, screenedYtd: number) => ({
    organization: BELCHERTOWN.district,
    month,
    version: 1,
    values: { screenedYtd },
  });
  const stored = [report('2020-10', 60), report('2020-11', 50)];
  expect(judgedAgain(stored, [report('2020-12', 70)], {})).toEqual([]);
  expect(judgedAgain(stored, [report('2020-09', 70)], {})).toEqual([
    expect.objectContaining({
      code: 'monthly.ytd-fell',
      record: { organization: BELCHERTOWN.district, month: '2020-10', version: 1 },
    }),
  ]);
});

describe.each(DATABASES)('$name', ({ url }) => {
  let server: Awaited<ReturnType<typeof emptyApp>>;
  beforeEach(async () => {
    server = await emptyApp(url);
  }, 240_000);
  const token = tokenOfDistrict(BELCHERTOWN.district);
  const body = csvOf(rowsOf(BELCHERTOWN, MONTHS));
  const send = async (given: Asked) => {
    const answer = await server.app.request(request('/v1/submissions', { token, ...given }));
    return { answer, told: await answer.json() };
  };
  const get = async (path: string, by = token) => {
    const answer = await server.app.request(request(path, { token: by }));
    return { status: answer.status, told: await answer.json() };
  };

  test('a CSV file is rows of reports, with a receipt', async () => {
    const { answer, told } = await send({ body });
    expect(told).toMatchObject({ reports: { added: 6, unchanged: 0 }, counts: { fatal: 0, confirm: 0 } });
    expect(answer.status).toBe(201);
    expect((await get(`/v1/receipts/sha256:${told.digest}`)).told).toEqual(told);
    const { told: reports } = await get('/v1/reports?month=2020-10');
    expect(reports.map(({ organization }: { organization: string }) => organization)).toEqual([
      BELCHERTOWN.district,
      BELCHERTOWN.school,
    ]);
    expect((await get(`/v1/submissions/${told.submission}/findings`)).told).toContainEqual(
      expect.objectContaining({ code: 'exchange.measure-column-missing' }),
    );
  });

  test('JSON and workbooks are taken, too', async () => {
    const json = await send({ body: JSON.stringify(submissionOf(BELCHERTOWN)), type: 'application/json' });
    expect(json.told).toMatchObject({ reports: { added: 2 } });
    const sheet = rowsOf(BURLINGTON, MONTHS).map((row) => Object.values(row));
    const rows = [Object.keys(rowsOf(BELCHERTOWN, MONTHS)[0]!), ...sheet];
    const book = await writeXlsx({ sheets: [{ name: 'Monthly', rows }] });
    const { answer, told } = await send({ body: book as BodyInit, type: XLSX, token: tokenOfState() });
    expect(told).toMatchObject({ reports: { added: 6, unchanged: 0 } });
    expect(answer.status).toBe(201);
  });

  test.each([{}, { 'idempotency-key': 'october-1' }])('a retry changes nothing: %o', async (headers) => {
    const first = await send({ body, ...headers });
    const again = await send({ body, ...headers });
    expect(again.told).toEqual(first.told);
    expect(again.answer.headers.get('idempotency-replayed')).toBe('true');
    expect(await server.count('submissions')).toBe(1);
    expect(await server.count('reports')).toBe(6);
  });

  test('the same body under another key is the same submission; another body under one key is refused', async () => {
    const first = await send({ body, 'idempotency-key': 'a' });
    expect((await send({ body, 'idempotency-key': 'b' })).told).toEqual(first.told);
    const other = await send({ body: `${body}\n`, 'idempotency-key': 'b' });
    expect(other.answer.status).toBe(422);
    expect(await server.count('submissions')).toBe(1);
    expect(await server.count('receipts')).toBe(2);
  });

  test('a stored version never changes; the next version is a revision', async () => {
    await send({ body });
    const corrected = rowsOf(BELCHERTOWN, MONTHS).map((row) => ({ ...row, enrolled: 1201 }));
    const same = await send({ body: csvOf(corrected) });
    expect([same.answer.status, same.told.errors]).toEqual([409, []]);
    const next = await send({ body: csvOf(corrected.map((row) => ({ ...row, version: 2 }))) });
    expect(next.told).toMatchObject({ reports: { added: 6 } });
    expect((await get('/v1/revisions?month=2020-11')).told).toContainEqual({
      organization: BELCHERTOWN.district,
      month: '2020-11',
      from: 1,
      to: 2,
      changes: [{ measure: 'enrolled', before: 1200, after: 1201 }],
    });
    expect((await get('/v1/reports?month=2020-11')).told[0]).toMatchObject({ version: 2 });
  });

  test.each(['text/csv', 'application/json'])('%s is judged with what was sent before', async (type) => {
    await send({ body });
    const [row] = rowsOf(BELCHERTOWN, ['2020-12']);
    const { organization, month, version, ...values } = { ...row!, screenedYtd: 70 };
    const later = { organization, month, version, values };
    const { answer, told } = await send({
      body: type === 'text/csv' ? csvOf([{ ...row!, screenedYtd: 70 }]) : JSON.stringify(later),
      type,
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(told.errors.map(({ code }: { code: string }) => code)).toContain('monthly.ytd-fell');
    expect(JSON.stringify(told)).not.toMatch(/\b(70|182)\b/);
    expect(await server.count('submissions')).toBe(1);
  });

  test.each([
    ['a month that comes late', 'text/csv', ['2020-10', '2020-11'], 1],
    ['a month that comes late', 'application/json', ['2020-10', '2020-11'], 1],
    ['a correction', 'text/csv', MONTHS, 2],
    ['a correction', 'application/json', MONTHS, 2],
  ] as const)('%s is held against the months after it: %s', async (_, type, before, version) => {
    await send({ body: csvOf(rowsOf(BELCHERTOWN, before)) });
    const [row] = rowsOf(BELCHERTOWN, ['2020-09'], version);
    const sendYtd = (screened: number) => {
      const { organization, month, ...values } = { ...row!, screened, screenedYtd: screened };
      const { version: __, ...numbers } = values;
      const json = JSON.stringify({ organization, month, version, values: numbers });
      return send({ body: type === 'text/csv' ? csvOf([{ organization, month, ...values }]) : json, type });
    };
    // October says 60 or 121 since July, so September cannot have had 500.
    const { answer, told } = await sendYtd(500);
    expect(told.errors.map(({ code }: { code: string }) => code)).toContain('monthly.ytd-fell');
    expect(answer.status).toBe(422);
    expect(await server.count('submissions')).toBe(1);
    expect((await sendYtd(version === 1 ? 59 : 61)).answer.status).toBe(201);
  });

  test('an answered finding lets the data through', async () => {
    const rows = rowsOf(BELCHERTOWN, MONTHS).map((row) => ({
      ...row,
      referralsConnected: 30,
      referredSchool: 20,
      referredCommunity: 5,
    }));
    const refused = await send({ body: csvOf(rows) });
    const { errors, counts } = refused.told;
    expect([refused.answer.status, counts.confirm]).toEqual([422, 6]);
    expect(errors.map(({ code }: { code: string }) => code)).toContain('monthly.connected-exceeds-referred');
    // The answer is masked: the district, which has its numbers, checks them itself.
    const said = rows.flatMap(({ organization, month, version: _, ...values }) =>
      checkReport({ organization, month, values } as never)
        .filter(({ severity }) => severity === 'confirm')
        .map(({ code, field, params }) => ({ code, organization, month, field, params, confirmed: true })),
    );
    const put = await server.app.request(
      request('/v1/explanations', {
        token,
        body: JSON.stringify(said),
        type: 'application/json',
        method: 'PUT',
      }),
    );
    expect(put.status).toBe(204);
    const { told } = await send({ body: csvOf(rows) });
    expect(told).toMatchObject({ reports: { added: 6 }, counts: { disposed: 6 } });
    expect(await server.count('explanations')).toBe(6);
  });

  test('a district never writes for another, not even in one row of many', async () => {
    const rows = [...rowsOf(BELCHERTOWN, MONTHS), ...rowsOf(BURLINGTON, ['2020-09']).slice(1)];
    expect((await send({ body: csvOf(rows) })).answer.status).toBe(403);
    const foreign = { ...submissionOf(BELCHERTOWN), organization: BURLINGTON.district };
    expect((await send({ body: JSON.stringify(foreign), type: 'application/json' })).answer.status).toBe(403);
    for (const table of ['submissions', 'reports', 'receipts', 'findings'])
      expect(await server.count(table)).toBe(0);
  });

  test('a district never reads of another; the state reads all', async () => {
    const { told } = await send({ body });
    const other = tokenOfDistrict(BURLINGTON.district);
    expect((await get('/v1/reports?month=2020-10', other)).told).toEqual([]);
    expect((await get('/v1/revisions?month=2020-10', other)).told).toEqual([]);
    expect((await get(`/v1/submissions/${told.submission}/findings`, other)).status).toBe(404);
    expect((await get(`/v1/receipts/sha256:${told.digest}`, other)).status).toBe(404);
    expect((await send({ body, token: other })).answer.status).toBe(403);
    expect((await get('/v1/reports?month=2020-10', tokenOfState())).told).toHaveLength(2);
  });

  test('two writers at once store each report once', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) => send({ body, ...(i % 2 && { 'idempotency-key': `k${i}` }) })),
    );
    for (const { told } of all) expect(told).toEqual(all[0]!.told);
    const overlapping = await Promise.all(
      [MONTHS, ['2020-11', '2020-12']].map((months, i) =>
        send({
          body: csvOf(rowsOf(BURLINGTON, months)),
          token: [tokenOfDistrict(BURLINGTON.district), tokenOfState()][i]!,
        }),
      ),
    );
    expect(overlapping.map(({ answer }) => answer.status).sort()).toEqual([201, 409]);
    expect(await server.count('submissions')).toBe(2);
  });
});
