import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, called } from './command.js';
import { type Given, sameAs, type Tally, type Trial, tryOne } from './trial.js';
import { type Write, wordsIn, writes } from './writes.js';

type Wholes = NonNullable<Trial['outputs']>;

/** One thing that may be wrong with where an output goes. */
interface Fault {
  readonly name: string;
  /** What stands at the output, or where else it goes. */
  readonly at: (folder: string, path: string, given: Given) => void;
  readonly moved?: (name: string) => string;
  readonly isFor?: (write: Write) => boolean;
  readonly exits: readonly number[];
}

const LONG = 'n'.repeat(260);

/** Faults of one place; each is tried at every output of every call. */
const FAULTS: readonly Fault[] = [
  {
    name: 'a full disk',
    at: (_, path) => symlinkSync('/dev/full', path),
    isFor: () => existsSync('/dev/full'),
    exits: [2],
  },
  { name: 'a folder that is not there', at: () => {}, moved: (name) => `none/${name}`, exits: [2] },
  {
    name: 'below a file',
    at: (folder) => writeFileSync(join(folder, 'f'), ''),
    moved: (n) => `f/${n}`,
    exits: [2],
  },
  { name: 'a folder', at: (_, path) => mkdirSync(path), exits: [2] },
  { name: 'a name that is too long', at: () => {}, moved: (name) => LONG + name, exits: [2] },
  {
    name: 'the input',
    at: (_, path, given) => symlinkSync(Object.keys(given)[0]!, path),
    isFor: ({ given }) => Object.keys(given).length > 0,
    exits: [2],
  },
  // A link that leads nowhere may give way to the file.
  { name: 'a link to itself', at: (_, path) => symlinkSync(path, path), exits: [0, 1, 2] },
];

/** Tries every output of every call with every fault of its place. */
export async function outputs(command: Command, tally: Tally, isQuick: boolean): Promise<void> {
  const all = await writes();
  for (const write of isQuick ? all.filter((_, i) => i % 12 === 5) : all) {
    const { given } = write;
    const { wholes, exit, said } = await written(command, write);
    const made = Object.keys(wholes);
    if (exit > 1 || made.length < write.outputs.length)
      tally.wrong.push(`${write.words}: exit ${exit} without any fault; ${said}`);
    for (const output of made) {
      for (const { name, at, moved, isFor = () => true, exits } of FAULTS) {
        if (!isFor(write)) continue;
        const trial: Trial = {
          name: `${write.words}: ${output} is ${name}`,
          given,
          prepare: (folder) => at(folder, join(folder, output), given),
          act: (folder) => called(command, wordsIn(folder, write, moved && { [output]: moved(output) })),
          // A ledger is read first.
          exits: write.words.includes(`--releases @${output} `) ? [...exits, 3] : exits,
          outputs: wholes,
        };
        await tryOne(trial, tally);
      }
    }
    for (const second of made.slice(1)) await twice(command, write, made[0]!, second, wholes, tally);
  }
}

/** One target for two outputs, spelled in two ways: only one of them may be there, and it is whole. */
async function twice(
  command: Command,
  write: Write,
  first: string,
  second: string,
  wholes: Wholes,
  tally: Tally,
): Promise<void> {
  const either = (bytes: Buffer) => wholes[first]!(bytes) || wholes[second]!(bytes);
  const rest = Object.fromEntries(Object.entries(wholes).filter(([name]) => name !== second));
  for (const spelled of [`./${first}`, 'link']) {
    const trial: Trial = {
      name: `${write.words}: ${second} is ${first}, spelled ${spelled}`,
      given: write.given,
      prepare: (folder) => {
        if (spelled === 'link') symlinkSync(first, join(folder, second));
      },
      act: (folder) =>
        called(command, wordsIn(folder, write, spelled === 'link' ? {} : { [second]: spelled })),
      exits: [2],
      outputs: { ...rest, [first]: either },
    };
    await tryOne(trial, tally);
  }
}

/** What a call writes when nothing is wrong. */
export async function written(command: Command, write: Write) {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-fault-'));
  for (const [path, content] of Object.entries(write.given)) writeFileSync(join(folder, path), content);
  const { exit, err } = await called(command, wordsIn(folder, write));
  const there = write.outputs.filter((name) => existsSync(join(folder, name)));
  const wholes: Wholes = Object.fromEntries(
    there.map((name) => [name, orBegun(sameAs(readFileSync(join(folder, name))))]),
  );
  rmSync(folder, { recursive: true });
  return { wholes, exit: Number(exit), said: err };
}

/** What is whole, or a ledger out of which the release was taken again, since it was not handed out. */
function orBegun(isWhole: Wholes[string]): Wholes[string] {
  return (bytes) =>
    isWhole(bytes) || /^\{\s*"form": "csmhs-releases@1",\s*"releases": \[\]\s*\}\s*$/.test(bytes.toString());
}
