// The same without a queue: processes and files, for cron, Airflow, make or a batch system.
//   node src/plain.mjs parts RUN          prints the ids of the parts
//   node src/plain.mjs check RUN PART...  checks parts
//   node src/plain.mjs merge RUN          puts their results together
import { resolve } from 'node:path';
import { checkPart } from './checkPart.mjs';
import { mergeRun } from './mergeParts.mjs';
import { planOf } from './run.mjs';

const [step, given = '.', ...parts] = process.argv.slice(2);
const run = resolve(given);
if (step === 'parts') for (const { id } of planOf(run).parts) console.log(id);
else if (step === 'check')
  for (const id of parts) {
    const { rows, isKept } = await checkPart(run, id);
    console.log(`${isKept ? 'kept' : 'done'} ${id}: ${rows} rows`);
  }
else if (step === 'merge') console.log(`merged ${JSON.stringify(mergeRun(run))}`);
else {
  console.error('plain.mjs parts RUN | check RUN PART... | merge RUN');
  process.exitCode = 2;
}
