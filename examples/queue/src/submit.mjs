// node src/submit.mjs RUN: puts a planned run into the queue and waits for its end. Call it again after any trouble:
// parts that have a result are not checked again.

import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FlowProducer, Job, Queue } from 'bullmq';
import { connection, MERGES, mergeId, PARTS, partId, sayLost } from './queue.mjs';
import { planOf } from './run.mjs';

const run = resolve(process.argv[2] ?? '.');
const plan = planOf(run);
const id = mergeId(plan.id);
const flows = new FlowProducer({ connection: connection() });
const merges = new Queue(MERGES, { connection: connection() });
flows.on('error', sayLost);
merges.on('error', sayLost);

// What an earlier call left behind: a run that ended, well or not, is begun anew.
const before = await Job.fromId(merges, id);
if (before && ['completed', 'failed'].includes(await before.getState()))
  await before.remove({ removeChildren: true });

let state = await merges.getJobState(id);
for (; state !== 'completed' && state !== 'failed'; state = await merges.getJobState(id)) {
  // A Redis that lost its memory does not know the run any more: it is added again.
  if (state === 'unknown') await add();
  await setTimeout(250);
}
const job = await Job.fromId(merges, id);
if (state === 'completed') console.log(`merged ${JSON.stringify(job?.returnvalue)}`);
else {
  console.error(`failed ${id}: ${job?.failedReason}`);
  const failures = (await job?.getIgnoredChildrenFailures()) ?? {};
  for (const [part, why] of Object.entries(failures))
    console.error(`failed ${part.split(':').pop()}: ${why}`);
}
process.exitCode = state === 'completed' ? 0 : 1;
await Promise.all([flows.close(), merges.close()]);

function add() {
  return flows.add({
    name: 'merge',
    queueName: MERGES,
    data: { run },
    opts: { jobId: id },
    children: plan.parts.map(({ id: part }) => ({
      name: 'part',
      queueName: PARTS,
      data: { run, part },
      opts: {
        jobId: partId(plan.id, part),
        ignoreDependencyOnFailure: true,
        removeOnComplete: { age: 3600 },
      },
    })),
  });
}
