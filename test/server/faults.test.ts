import { readFileSync } from 'node:fs';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { serve } from '../../examples/server/src/serve.ts';
import { DATABASES, emptyApp } from './support/databases.js';
import { postgresIn } from './support/postgres.js';
import { BELCHERTOWN, rowsOf, submissionOf } from './support/reports.js';
import { csvOf, request, tokenOfDistrict } from './support/requests.js';
import { startServer } from './support/serverProcess.js';

// What may happen to a server on PostgreSQL.
const { url } = DATABASES[1];
const postgres = postgresIn(inject('postgres'));
const token = tokenOfDistrict(BELCHERTOWN.district);
const MONTHS = ['2020-09', '2020-10', '2020-11', '2020-12'];
const body = csvOf(rowsOf(BELCHERTOWN, MONTHS));
const TABLES = ['submissions', 'reports', 'receipts'];

let server: Awaited<ReturnType<typeof emptyApp>>;
let child: Awaited<ReturnType<typeof startServer>> | undefined;
beforeEach(async () => {
  server = await emptyApp(url);
});
afterEach(async () => {
  await child?.kill();
  child = undefined;
});
const counts = () => Promise.all(TABLES.map(server.count));
const send = (to: string, given = body, type = 'text/csv') =>
  fetch(`${to}/v1/submissions`, {
    method: 'POST',
    body: given,
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
  });

/** Waits until somebody waits for a lock on a table. */
async function somebodyWaits(): Promise<void> {
  const waits = `(select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock') as waiting`;
  while ((await server.count(waits)) === 0);
}

/** Does something while the server waits in the middle of its transaction: it cannot write to the table. */
async function midTransaction(
  table: string,
  to: string,
  happens: () => Promise<unknown>,
): Promise<Response | Error> {
  let answer: Promise<Response | Error> | undefined;
  await server.database
    .transaction(async (tx) => {
      await tx.execute(`lock table ${table} in exclusive mode`);
      answer = send(to).catch((error: Error) => error);
      await somebodyWaits();
      await happens();
    })
    .catch(() => {}); // The lock is gone with the database.
  return answer!;
}

test('killed three times, at its first, its largest and its last table, nothing is lost or doubled', async () => {
  for (const table of TABLES) {
    child = await startServer(url);
    expect(await midTransaction(table, child.url, child.kill), table).toBeInstanceOf(Error);
    expect(await counts(), table).toEqual([0, 0, 0]);
  }
  child = await startServer(url);
  expect((await send(child.url)).status).toBe(201);
  expect((await send(child.url)).headers.get('idempotency-replayed')).toBe('true');
  expect(await counts()).toEqual([1, 8, 1]);
}, 120_000);

test('a database that goes away and comes back', async () => {
  child = await startServer(url);
  const cut = await midTransaction('receipts', child.url, async () => postgres.stop());
  expect(cut).toMatchObject({ status: 503 });
  const json = JSON.stringify(submissionOf(BELCHERTOWN));
  for (const away of [await send(child.url), await send(child.url, json, 'application/json')]) {
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await away.json()).toMatchObject({ status: 503, title: 'Try again', errors: [] });
  }
  expect((await fetch(`${child.url}/health`)).status).toBe(503);
  postgres.start();
  expect((await send(child.url)).status).toBe(201);
  expect(await counts()).toEqual([1, 8, 1]);
  expect(child.lines.join()).not.toMatch(/00240000|1200|insert/);
});

test('two servers on one database store a body once', async () => {
  child = await startServer(url);
  const other = await startServer(url);
  const answers = await Promise.all([child.url, other.url, child.url, other.url].map((to) => send(to)));
  const told = await Promise.all(answers.map((answer) => answer.json()));
  await other.kill();
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  for (const each of told) expect(each).toEqual(told[0]);
  expect(await counts()).toEqual([1, 8, 1]);
});

test('told to stop, it answers what it has begun and ends', async () => {
  child = await startServer(url);
  const { child: process, port } = child;
  const answer = await midTransaction('receipts', child.url, async () => {
    process.kill('SIGTERM');
    while (await accepts(port));
  });
  expect(answer).toMatchObject({ status: 201 });
  const [code] = await child.ended;
  expect(code).toBe(0);
  expect(await counts()).toEqual([1, 8, 1]);
});

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

test('a file of 12 MB is stored row by row, and the server does not grow by it', async () => {
  child = await startServer(url);
  const size = (name: string) =>
    Number(
      new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child!.child.pid}/status`, 'utf8'))?.[1],
    ) / 1024;
  await send(child.url);
  const idle = size('VmRSS');
  const note = 'x'.repeat(2000);
  const rows = Array.from({ length: 760 }, (_, i) => rowsOf(BELCHERTOWN, MONTHS.slice(0, 5), i + 2)).flat();
  const large = csvOf(rows.map((row) => ({ ...row, note })));
  expect(large.length).toBeGreaterThan(12_000_000);
  const answer = await send(child.url, large);
  expect(await answer.json()).toMatchObject({ reports: { added: rows.length } });
  expect(size('VmHWM') - idle).toBeLessThan(64);
}, 120_000);

describe('a client', () => {
  const open = (port: number): ClientRequest => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
    return httpRequest({ port, path: '/v1/submissions', method: 'POST', headers });
  };

  test('that is slow holds nobody up, and is told so in the end', async () => {
    const serving = await serve(server.app, 0, { request: 1000, stop: 1000 });
    const slow = open(serving.port);
    const told = new Promise<IncomingMessage>((resolve) => slow.on('response', resolve));
    slow.write(body.slice(0, 100));
    const quick = await send(`http://localhost:${serving.port}`);
    expect(quick.status).toBe(201);
    const { statusCode, headers } = await told;
    expect([statusCode, headers['content-type']]).toEqual([408, 'application/problem+json']);
    expect(await counts()).toEqual([1, 8, 1]);
    await serving.stop();
  });

  test('that breaks off has sent nothing', async () => {
    const serving = await serve(server.app, 0, { request: 60_000, stop: 1000 });
    const broken = open(serving.port).on('error', () => {});
    await new Promise<void>((resolve) => broken.write(body.slice(0, 200), () => resolve()));
    broken.destroy();
    expect((await server.app.request(request('/health', {}))).status).toBe(204);
    await serving.stop();
    expect(await counts()).toEqual([0, 0, 0]);
  });

  test('that sends more than is taken is told so before it has sent it', async () => {
    const serving = await serve(server.app, 0, { request: 60_000, stop: 1000 });
    const large = open(serving.port).on('error', () => {});
    large.setHeader('content-length', 300 * 1024 * 1024);
    const told = new Promise<IncomingMessage>((resolve) => large.on('response', resolve));
    large.write('organization');
    const { statusCode, headers } = await told;
    expect([statusCode, headers['content-type']]).toEqual([413, 'application/problem+json']);
    large.destroy();
    await serving.stop();
  });

  test('that does not speak HTTP is answered with a problem', async () => {
    const serving = await serve(server.app, 0, { request: 60_000, stop: 1000 });
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(serving.port, 'localhost', () => socket.write('nonsense\r\n\r\n'));
      socket.once('data', (data) => resolve(String(data)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json/s);
    await serving.stop();
  });
});
