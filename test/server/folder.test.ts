import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BELCHERTOWN, rowsOf } from './support/reports.js';
import { csvOf, tokenOfDistrict } from './support/requests.js';
import { startServer } from './support/serverProcess.js';

// What npm start runs when nothing is said of a database: PGlite in a folder.

const folder = join(mkdtempSync(join(tmpdir(), 'csmhs-folder-')), 'data');
const running: Awaited<ReturnType<typeof startServer>>[] = [];
const started = async () => {
  const server = await startServer(folder);
  running.push(server);
  return server;
};
afterAll(() => Promise.all(running.map((server) => server.kill())));

const authorization = `Bearer ${tokenOfDistrict(BELCHERTOWN.district)}`;
const body = csvOf(rowsOf(BELCHERTOWN, ['2020-09']));
const send = (to: string) =>
  fetch(`${to}/v1/submissions`, {
    method: 'POST',
    body,
    headers: { authorization, 'content-type': 'text/csv' },
  });
const stored = async (to: string): Promise<number> => {
  const answer = await fetch(`${to}/v1/reports?month=2020-09`, { headers: { authorization } });
  return ((await answer.json()) as unknown[]).length;
};

test('what was answered is in the folder, whether the server was killed or stopped', async () => {
  const first = await started();
  expect((await send(first.url)).status).toBe(201);
  const beside = await started();
  const [code] = await beside.ended;
  expect([code, beside.said()]).toEqual([
    1,
    expect.stringContaining(`${first.child.pid} has ${folder} open`),
  ]);
  await first.kill();

  const second = await started();
  expect(await stored(second.url)).toBe(2);
  expect((await send(second.url)).headers.get('idempotency-replayed')).toBe('true');
  second.child.kill('SIGTERM');
  expect(await second.ended).toEqual([0, null]);
  expect(existsSync(`${folder}.lock`)).toBe(false);
}, 240_000);
