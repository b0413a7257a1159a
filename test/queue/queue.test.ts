import { cpSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { heldPart } from './support/heldPart.js';
import { messyYear } from './support/messyYear.js';
import { newFolder, onePass, put, type Running, resultOf, run, SETTINGS, start } from './support/programs.js';
import { type Redis, startRedis } from './support/redis.js';

// BullMQ on a real Redis, with workers as processes of their own.

let redis: Redis;
let folder: string;
let workers: Running[];
let planned: string;
let whole: string;
beforeAll(async () => {
  const paths = put(newFolder(), messyYear());
  planned = newFolder();
  const plan = await run('plan', [planned, ...SETTINGS, '--parts', '50', ...paths]);
  expect(plan.exit, plan.said).toBe(0);
  whole = await onePass(paths);
});
beforeEach(async () => {
  workers = [];
  folder = newFolder();
  cpSync(planned, folder, { recursive: true });
  redis = await startRedis(newFolder());
});
afterEach(async () => {
  for (const worker of workers) worker.process.kill('SIGKILL');
  await Promise.all(workers.map((worker) => worker.ended()));
  await redis.kill();
});

async function startWorker(settings: Readonly<Record<string, string>> = {}): Promise<Running> {
  const worker = start('worker', [], redis.url, settings);
  workers.push(worker);
  await worker.says('ready');
  return worker;
}

const submit = () => start('submit', [folder], redis.url);

test('two workers give what one pass gives, and what is submitted again is not checked again', async () => {
  await Promise.all([startWorker(), startWorker()]);
  const first = submit();
  expect(await first.ended(), first.said()).toBe(0);
  expect(resultOf(folder)).toBe(whole);
  const checkedAt = statSync(join(folder, 'results/part-00001.json')).mtimeMs;
  // Two at once, as after a mistake of a scheduler.
  const again = [submit(), submit()];
  for (const each of again) expect(await each.ended(), each.said()).toBe(0);
  expect(statSync(join(folder, 'results/part-00001.json')).mtimeMs).toBe(checkedAt);
  expect(resultOf(folder)).toBe(whole);
});

test('a worker that is killed while it checks a part: another one takes it, and the same digits come out', async () => {
  const held = heldPart(folder, 'part-00002');
  const doomed = await startWorker();
  const submitted = submit();
  await held.isBeingRead();
  doomed.process.kill('SIGKILL');
  await doomed.ended();
  expect(existsSync(join(folder, 'results/part-00002.json'))).toBe(false);
  await held.letGo();
  const killedAt = performance.now();
  const other = await startWorker();
  expect(await submitted.ended(), submitted.said()).toBe(0);
  console.log(`killed, and merged ${((performance.now() - killedAt) / 1000).toFixed(1)} s later`);
  expect(other.said()).toContain('again ');
  expect(resultOf(folder)).toBe(whole);
});

test('a Redis that forgets everything in the middle of a run', async () => {
  const held = heldPart(folder, 'part-00002');
  const worker = await startWorker();
  const submitted = submit();
  await held.isBeingRead();
  await redis.restart();
  await held.letGo();
  expect(await submitted.ended(), submitted.said()).toBe(0);
  expect(resultOf(folder)).toBe(whole);
  expect(worker.process.exitCode).toBe(null);
});

test('a part that cannot be read from its disk is named; the others are done, and the next call ends the run', async () => {
  await startWorker();
  const [there, away] = ['part-00003', 'part-00003.away'].map((name) => join(folder, 'parts', name));
  renameSync(there!, away!);
  const submitted = submit();
  expect(await submitted.ended()).toBe(1);
  expect(submitted.said()).toContain('part-00003');
  expect(existsSync(join(folder, 'result.json'))).toBe(false);
  renameSync(away!, there!);
  const again = submit();
  expect(await again.ended(), again.said()).toBe(0);
  expect(resultOf(folder)).toBe(whole);
});

test('a part that kills every worker fails with its name; the others are done, and there are no totals', async () => {
  const held = heldPart(folder, 'part-00001');
  const submitted = submit();
  for (let killed = 0; killed < 3; killed++) {
    const doomed = await startWorker({ MISSED_AFTER_SECONDS: '3' });
    await held.isBeingRead();
    doomed.process.kill('SIGKILL');
    await doomed.ended();
  }
  await startWorker({ MISSED_AFTER_SECONDS: '3' });
  expect(await submitted.ended()).toBe(1);
  expect(submitted.said()).toMatch(/no totals: part-00001\./);
  expect(submitted.said()).toMatch(/failed \S+_part-00001: job stalled more than allowable limit/);
  expect(readdirSync(join(folder, 'results')).sort()).toEqual(['part-00002.json', 'part-00003.json']);
  expect(existsSync(join(folder, 'result.json'))).toBe(false);
  // Whoever has found out why submits again.
  await held.letGo();
  const again = submit();
  expect(await again.ended(), again.said()).toBe(0);
  expect(resultOf(folder)).toBe(whole);
});
