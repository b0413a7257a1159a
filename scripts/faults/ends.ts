import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, type Ended, started } from './command.js';
import { type Tally, type Trial, tryOne } from './trial.js';
import { MONTHLY } from './writes.js';

/** Waits for the moment at which a process is ended; what it needs of the folder is there. */
type Moment = (folder: string) => Promise<void>;

const LINES = MONTHLY.toString().trim().split('\n');

/** A file that takes a moment to be checked and to be written: the same rows in ever new months. */
const LONG_FILE = [LINES[0], ...Array.from({ length: 400 }, () => LINES.slice(1).join('\n'))].join('\n');

/** Feeds part of the file to whoever reads the pipe; resolves when that much was taken. */
const fed =
  (share: number): Moment =>
  async (folder) => {
    // Opening waits for the reader.
    const pipe = await open(join(folder, 'in.csv'), 'w');
    const bytes = Buffer.from(LONG_FILE);
    await pipe.writeFile(bytes.subarray(0, Math.floor(bytes.length * share))).catch(() => {});
    // The pipe stays open: its reader waits for the rest until it is ended.
    if (share < 1) held.push(pipe);
    else await pipe.close();
  };

const held: { close(): Promise<void> }[] = [];

/** Until something is there whose name ends so. */
const there =
  (ending: string): Moment =>
  async (folder) => {
    const seen = new Promise<void>((resolve) => {
      const isThere = () => readdirSync(folder).some((name) => name.endsWith(ending));
      const watcher = watch(folder, () => {
        if (!isThere()) return;
        watcher.close();
        resolve();
      });
    });
    await fed(1)(folder);
    await seen;
  };

const MOMENTS: Readonly<Record<string, Moment>> = {
  'before anything is read': async () => {},
  'when nothing was sent yet': fed(0),
  'in the first quarter': fed(0.25),
  'in the middle': fed(0.5),
  'at the end': fed(0.999),
  'while the report is written': there('.part'),
  'when the report is there': there('report.json'),
  'when the file with its notes is there': there('notes.csv'),
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;

/** Ends the process at every stage: what it was about to write is whole or absent. */
export async function signals(_: Command, tally: Tally, isQuick: boolean): Promise<void> {
  const isReport = (bytes: Buffer) =>
    bytes.toString().trimEnd().endsWith('}') && JSON.parse(bytes.toString());
  const isWholeCsv = (bytes: Buffer) =>
    bytes.toString().trimEnd().split('\n').length >= 400 * (LINES.length - 1);
  for (const [moment, wait] of Object.entries(MOMENTS).filter((_each, i) => !isQuick || i % 3 === 2))
    for (const signal of SIGNALS) {
      const words = [
        'validate',
        'in.csv',
        '--format',
        'json',
        '-o',
        'report.json',
        '--annotate',
        'notes.csv',
      ];
      const act = (folder: string): Promise<Ended> =>
        started(folder, [...words, '--fail-on', 'fatal'], {
          onStart: (kill) => void wait(folder).then(() => kill(signal)),
        });
      const trial: Trial = {
        name: `${signal} ${moment}`,
        given: {},
        prepare: (folder) => execFileSync('mkfifo', [join(folder, 'in.csv')]),
        act,
        // One that was ready before it was ended has its own exit code.
        exits: [signal, 0, 1],
        outputs: { 'report.json': (bytes) => Boolean(isReport(bytes)), 'notes.csv': isWholeCsv },
        mayLeaveDraft: signal === 'SIGKILL',
      };
      await tryOne(trial, tally);
      for (const pipe of held.splice(0)) await pipe.close();
    }
}

/** Lines of bash around the command, and how it may end. A reader that leaves early is no fault. */
const LINES_OF_BASH: readonly (readonly [line: string, words: string, exits: readonly number[]])[] = [
  ...[
    'rules --format json',
    'validate long.csv --format csv',
    'schema --target openapi',
    'totals a.csv',
  ].flatMap((words) => [
    ['"$@" | head -1; exit $PIPESTATUS', words, [0, 1]] as const,
    ['"$@" | true; exit $PIPESTATUS', words, [0, 1]] as const,
    ['exec "$@" >&-', words, [0, 1]] as const,
    ['exec "$@" 2>&-', words, [0, 1]] as const,
    ['exec "$@" <&-', words, [0, 1]] as const,
    ['exec "$@" <&- >&- 2>&-', words, [0, 1]] as const,
    ['exec "$@" >/dev/full', words, [2]] as const,
    ['exec "$@" 2>/dev/full', words, [0, 1, 2]] as const,
    ['ulimit -f 0; exec "$@" >out.txt', words, [2]] as const,
  ]),
  ['exec "$@" <&-', 'validate -', [1, 3]],
  ['exec "$@" </dev/null', 'validate -', [1, 3]],
  ['exec "$@" </dev/zero', 'validate - -o /dev/null', [3]],
  ['exec "$@" <.', 'validate -', [3]],
  ['ulimit -n 24; exec "$@"', 'validate a.csv', [0, 1, 3]],
];

/** Closes and fills the standard streams. */
export async function streams(_: Command, tally: Tally, isQuick: boolean): Promise<void> {
  for (const [line, words, exits] of LINES_OF_BASH.filter((_each, i) => !isQuick || i % 9 === 0)) {
    if (line.includes('/dev/full') && !existsSync('/dev/full')) continue;
    const act = (folder: string) => started(folder, words.split(' '), { line });
    const outputs = line.includes('out.txt') ? { 'out.txt': (bytes: Buffer) => bytes.length === 0 } : {};
    const given = { 'a.csv': MONTHLY, 'long.csv': LONG_FILE };
    await tryOne({ name: `${words}: ${line}`, given, act, exits, outputs }, tally);
  }
}
