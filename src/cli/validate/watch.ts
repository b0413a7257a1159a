import { EXIT, type Exit, type Refusal } from '../exit.js';
import { findFiles } from '../files/findFiles.js';
import { writeOnce } from '../files/writeOnce.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';

/** One run of a command over its files. */
type Once = (args: Arguments, host: Host) => Promise<Exit | Refusal>;

/**
 * Runs a command, and again whenever a file that it read has changed, or one that its words name is new or gone, until
 * the person at the terminal ends it. The exit code is that of the last run.
 */
export async function watch(args: Arguments, host: Host, once: Once): Promise<Exit | Refusal> {
  if (args.words.includes('-'))
    return { exit: EXIT.usage, because: '--watch watches files, and standard input is not one.' };
  const read = new Set<string>();
  const watched: Host = {
    ...host,
    files: {
      ...host.files,
      read: (path) => {
        read.add(path);
        return host.files.read(path);
      },
      open: (path) => {
        read.add(path);
        return host.files.open(path);
      },
    },
  };
  const look = () => once(args, { ...watched, files: writeOnce(watched.files) });
  let last = await look();
  // The call itself is wrong: no change of a file can mend it.
  if (typeof last === 'object' && read.size === 0) return last;
  for (;;) {
    if (typeof last === 'object') host.stderr.write(`csmhs: ${last.because}\n`);
    const before = await stampsOf(args.words, read, host);
    host.stderr.write(`csmhs: watching ${before.size} file${before.size === 1 ? '' : 's'}; Ctrl+C ends.\n`);
    const after = await changed(before, () => stampsOf(args.words, read, host), host);
    if (!after) return typeof last === 'object' ? last.exit : last;
    const names = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
    host.stderr.write(`csmhs: ${names[0]}${more} changed.\n`);
    read.clear();
    last = await look();
  }
}

type Stamps = ReadonlyMap<string, string | null>;

async function stampsOf(
  words: readonly string[],
  read: ReadonlySet<string>,
  { files }: Host,
): Promise<Stamps> {
  const found = await Promise.all(words.map((word) => findFiles(word, files)));
  const paths = [...new Set([...read, ...found.flatMap((each) => each.paths)])];
  return new Map(await Promise.all(paths.map(async (path) => [path, await files.stampOf(path)] as const)));
}

/** Waits for a change that has come to rest, since a file may be looked at while it is written; `null` at the end. */
async function changed(before: Stamps, look: () => Promise<Stamps>, { pause }: Host): Promise<Stamps | null> {
  let seen = before;
  for (;;) {
    if (!(await pause())) return null;
    const now = await look();
    const isAtRest = isSame(now, seen);
    seen = now;
    if (isAtRest && !isSame(now, before)) return now;
  }
}

function isSame(a: Stamps, b: Stamps): boolean {
  return a.size === b.size && [...a].every(([path, stamp]) => b.has(path) && b.get(path) === stamp);
}
