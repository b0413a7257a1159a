import { type Command, canBeNobody, started } from './command.js';
import { written } from './outputs.js';
import { type Tally, type Trial, tryOne } from './trial.js';
import { wordsIn, writes } from './writes.js';

/** Faults that need a process: a limit on the size of files, and a folder in which nothing may be written. */
export async function limits(command: Command, tally: Tally, isQuick: boolean): Promise<void> {
  const all = await writes();
  const isNobody = canBeNobody();
  if (!isNobody)
    console.log('A folder that is read-only is not tried: setpriv cannot make the command nobody.');
  for (const write of all.filter((_, i) => i % (isQuick ? 20 : 2) === 1)) {
    const { wholes } = await written(command, write);
    const trial = (name: string, act: Trial['act'], exits: Trial['exits'], given = write.given): Trial => ({
      name: `${write.words}: ${name}`,
      given,
      act,
      exits,
      outputs: wholes,
    });
    const line = 'ulimit -f 1; exec "$@"';
    const limited = (folder: string) => started(folder, wordsIn(folder, write), { line });
    // What is no longer than a kilobyte is written.
    await tryOne(trial('no file above 1 KB', limited, [0, 1, 2]), tally);
    const earlier = Object.fromEntries(write.outputs.map((name) => [name, 'earlier']));
    await tryOne(trial('the same over files', limited, [0, 1, 2], { ...write.given, ...earlier }), tally);
    const asNobody = (folder: string) => started(folder, wordsIn(folder, write), { asNobody: true });
    if (isNobody) await tryOne(trial('a read-only folder', asNobody, [2]), tally);
  }
}
