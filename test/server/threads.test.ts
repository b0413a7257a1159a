import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { judgeAside } from '../../examples/server/src/reading/judgeAside.ts';
import { DATABASES, emptyApp } from './support/databases.js';
import { BELCHERTOWN, BURLINGTON, rowsOf, submissionOf } from './support/reports.js';
import { csvOf, request, tokenOfDistrict } from './support/requests.js';

// What is read as a whole is judged in threads.

afterEach(() => vi.unstubAllEnvs());
const body = JSON.stringify(submissionOf(BELCHERTOWN));
const token = tokenOfDistrict(BELCHERTOWN.district);
const SENT = { token, body, type: 'application/json' };
const programOf = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

/** A pipe: whoever reads it waits until `letGo`. */
function pipe() {
  const path = join(mkdtempSync(join(tmpdir(), 'csmhs-held-')), 'pipe');
  execFileSync('mkfifo', [path]);
  let end: Awaited<ReturnType<typeof open>>;
  return {
    path,
    isBeingRead: async () => void (end = await open(path, 'w')),
    letGo: () => end.close(),
  };
}

test.each(DATABASES)(
  'while a body is judged, others are answered: $name',
  async ({ url }) => {
    const held = pipe();
    vi.stubEnv('HELD_BY', held.path);
    const judge = judgeAside(new URL('support/heldThread.mjs', import.meta.url), { threads: 1 });
    const { app } = await emptyApp(url, { judge });
    const answer = Promise.resolve(app.request(request('/v1/submissions', SENT)));
    let isAnswered = false;
    answer.then(() => (isAnswered = true));
    await held.isBeingRead();
    const other = tokenOfDistrict(BURLINGTON.district);
    const csv = csvOf(rowsOf(BURLINGTON, ['2020-09']));
    expect((await app.request(request('/health', {}))).status).toBe(204);
    expect((await app.request(request('/v1/submissions', { token: other, body: csv }))).status).toBe(201);
    expect((await app.request(request('/v1/reports?month=2020-09', { token }))).status).toBe(200);
    expect(isAnswered).toBe(false);
    await held.letGo();
    expect((await answer).status).toBe(201);
  },
  240_000,
);

const { url } = DATABASES[1];

test('a body that ends its thread is refused, and the next one is judged', async () => {
  const dies = programOf(`import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ bytes }) => {
      if (bytes[0] === 91) for (const all = [];;) all.push(new Array(1e5).fill({}));
      if (bytes[0] === 32) process.exit(1);
      throw new Error('424242');
    });`);
  const logged: object[] = [];
  const judge = judgeAside(dies, { threads: 1, mostMb: 32 });
  const { app, count } = await emptyApp(url, { judge, log: (line) => logged.push(line) });
  for (const [text, status] of [
    ['[]', 413],
    ['{}', 500],
    [' {}', 500],
    ['[]', 413],
  ] as const) {
    const answer = await app.request(request('/v1/submissions', { ...SENT, body: text }));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await answer.text()).not.toContain('424242');
  }
  expect(JSON.stringify(logged)).not.toContain('424242');
  expect(await count('submissions')).toBe(0);
});
