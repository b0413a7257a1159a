// npm run faults [-- --group G] tries the built command with what may go wrong around it: disks, signals, files that are broken
// or change. Each fault has a folder of its own; outputs have to be whole or absent, and all else as it was.
// What needs a process is tried on the built command, all else on the same code within this program.
import { nodeHost } from '../src/cli/nodeHost.js';
import { run } from '../src/cli/run.js';
import type { Command } from './faults/command.js';
import { GROUPS } from './faults/groups.js';
import { type Tally, tallyOf } from './faults/trial.js';

const command: Command = { run, host: nodeHost() };

const at = process.argv.indexOf('--group');
const asked = at < 0 ? undefined : process.argv[at + 1];
const groups = Object.entries(GROUPS).filter(([name]) => asked === undefined || name === asked);
if (groups.length === 0) throw new RangeError(`--group takes one of ${Object.keys(GROUPS).join(', ')}.`);

let wrong = 0;
for (const [name, group] of groups) {
  const tally = tallyOf();
  await group(command, tally, process.argv.includes('--quick'));
  wrong += tally.wrong.length;
  console.log(lineOf(name, tally));
  for (const each of tally.wrong) console.log(`  ${each}`);
}
process.exit(wrong > 0 ? 1 : 0);

function lineOf(name: string, { tried, whole, absent, drafts, wrong: faults, exits }: Tally): string {
  const ended = [...exits].sort().map(([exit, count]) => `${exit}: ${count}`);
  const left = drafts > 0 ? `, ${drafts} drafts left by SIGKILL` : '';
  return `${name}: ${tried} tried, outputs ${whole} whole, ${absent} absent${left}, ${faults.length} wrong; exits ${ended.join(', ')}`;
}
