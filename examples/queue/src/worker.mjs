// node src/worker.mjs: takes parts from the queue, one at a time, until it is told to end. Start one a core.
import { fileURLToPath } from 'node:url';
import { Worker } from 'bullmq';
import { connection, LOCKS, MERGES, PARTS, sayLost } from './queue.mjs';

const workers = [
  new Worker(PARTS, fileOf('partJob.mjs'), { ...LOCKS, connection: connection() }),
  new Worker(MERGES, fileOf('mergeJob.mjs'), { ...LOCKS, connection: connection() }),
];
for (const worker of workers) {
  worker.on('error', sayLost);
  worker.on('active', ({ id }) => console.log(`begun ${id}`));
  worker.on('completed', ({ id, returnvalue }) =>
    console.log(`${returnvalue.isKept ? 'kept' : 'done'} ${id}`),
  );
  worker.on('failed', (job, error) => console.log(`failed ${job?.id}: ${error.message}`));
  worker.on('stalled', (id) => console.log(`again ${id}`));
}
await Promise.all(workers.map((worker) => worker.waitUntilReady()));
console.log('ready');
for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, async () => {
    // What is in work is finished first.
    await Promise.all(workers.map((worker) => worker.close()));
    process.exit(0);
  });

/** @param {string} name */
function fileOf(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
