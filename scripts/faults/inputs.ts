import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, called } from './command.js';
import { named, unreadable } from './names.js';
import { type Tally, type Trial, tryOne } from './trial.js';
import { MONTHLY } from './writes.js';

const isJson = (bytes: Buffer) => JSON.parse(bytes.toString()) !== null;

const TEXT = MONTHLY.toString();
const HALF = TEXT.indexOf('\n', TEXT.length / 2) + 1;
const LONG = TEXT + TEXT.slice(TEXT.indexOf('\n') + 1).repeat(12);
const latin1 = (text: string) => Buffer.from(text.replace(/,(?=\d{4}-)/g, 'é,'), 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Files whose bytes change in the middle. */
const BYTES: Readonly<Record<string, Buffer>> = {
  'Latin-1 from the half on': Buffer.concat([Buffer.from(TEXT.slice(0, HALF)), latin1(TEXT.slice(HALF))]),
  'UTF-16 from the half on': Buffer.concat([Buffer.from(TEXT.slice(0, HALF)), utf16(TEXT.slice(HALF))]),
  'UTF-16 after 64 KB': Buffer.concat([Buffer.from(LONG.slice(0, 65_536)), utf16(LONG.slice(65_536))]),
  'UTF-16 that ends in half a character': utf16(`\ufeff${TEXT}`).subarray(0, 1001),
  'a byte order mark in the middle': Buffer.from(`${TEXT.slice(0, HALF)}\ufeff${TEXT.slice(HALF)}`),
  'zeros from the half on': Buffer.concat([Buffer.from(TEXT.slice(0, HALF)), Buffer.alloc(4096)]),
  nothing: Buffer.alloc(0),
  'a workbook behind a table': Buffer.concat([MONTHLY, Buffer.from('PK\u0003\u0004')]),
};

const file = (folder: string) => join(folder, 'a.csv');

/** Things that are no plain file, by how they come to be. */
const THINGS: Readonly<Record<string, (folder: string) => void>> = {
  'a dangling link': (folder) => symlinkSync('gone.csv', file(folder)),
  'a link to itself': (folder) => symlinkSync('a.csv', file(folder)),
  'a link to /dev/zero': (folder) => symlinkSync('/dev/zero', file(folder)),
  'a link to /dev/null': (folder) => symlinkSync('/dev/null', file(folder)),
  'a link to /dev/random': (folder) => symlinkSync('/dev/random', file(folder)),
  'a link to /dev/full': (folder) => symlinkSync('/dev/full', file(folder)),
  'a folder': (folder) => mkdirSync(file(folder)),
  'a link to its own folder': (folder) => symlinkSync('.', file(folder)),
};

/** Commands that read monthly files. */
const READERS = [
  'validate A --format json -o OUT',
  'totals A --format json -o OUT',
  'timeliness A --cohort ma-coiin-2020-21 --format json -o OUT',
  'chart A --measure screened -o OUT',
  'protect A --policy small-under-11 --format json -o OUT',
  'migrate A --to monthly@2 --format json -o OUT',
  'report A --cohort ma-coiin-2020-21 -o PAGE',
];

const isPage = (bytes: Buffer) => bytes.toString().trimEnd().endsWith('</html>');

/** A fault of the file that every reader is given. */
function trialOf(command: Command, name: string, reader: string, more: Partial<Trial>): Trial {
  const act = (folder: string) => called(command, wordsOf(reader, folder));
  const outputs = { 'out.json': isJson, 'out.html': isPage };
  return { name: `${reader.split(' ')[0]}: ${name}`, given: {}, act, exits: [0, 1, 2, 3], outputs, ...more };
}

function wordsOf(reader: string, folder: string): string[] {
  const paths: Readonly<Record<string, string>> = { A: 'a.csv', OUT: 'out.json', PAGE: 'out.html' };
  return reader.split(' ').map((word) => (paths[word] ? join(folder, paths[word]) : word));
}

/** Files of odd bytes, devices, links, and files that change while they are read. */
export async function odd(command: Command, tally: Tally, isQuick: boolean): Promise<void> {
  for (const reader of isQuick ? READERS.slice(0, 2) : READERS) {
    for (const [name, bytes] of Object.entries(BYTES))
      await tryOne(trialOf(command, name, reader, { given: { 'a.csv': bytes } }), tally);
    for (const [name, prepare] of Object.entries(THINGS))
      await tryOne(trialOf(command, name, reader, { prepare }), tally);
    for (const [name, change] of Object.entries(CHANGES))
      for (const after of isQuick ? [1] : [1, 2, 3]) {
        const act = (folder: string) =>
          called(
            command,
            wordsOf(reader, folder),
            changing(command, () => change(file(folder)), after),
          );
        const more = { given: { 'a.csv': LONG }, changed: ['a.csv'], act };
        await tryOne(trialOf(command, `${name} after ${after} reads`, reader, more), tally);
      }
    await tryOne(trialOf(command, 'a pipe', reader, { prepare: (folder) => void pipe(file(folder)) }), tally);
  }
  await named(command, tally);
  await unreadable(tally);
}

const CHANGES: Readonly<Record<string, (path: string) => void>> = {
  shrinks: (path) => truncateSync(path, LONG.length / 2),
  'becomes empty': (path) => truncateSync(path, 0),
  grows: (path) => appendFileSync(path, TEXT),
  'is gone': (path) => rmSync(path, { force: true }),
  'is another': (path) => {
    rmSync(path, { force: true });
    writeFileSync(path, '{}');
  },
};

/** Files of which one changes after so many reads. */
function changing({ host: { files } }: Command, change: () => void, after: number) {
  let reads = 0;
  return {
    open: async (path: string) => {
      const opened = await files.open(path);
      const slice = (from: number, to: number) => ({
        async arrayBuffer() {
          if (++reads === after + 1) change();
          return opened.slice(from, to).arrayBuffer();
        },
      });
      return { size: opened.size, slice };
    },
  };
}

async function pipe(path: string): Promise<void> {
  execFileSync('mkfifo', [path]);
  const writer = await open(path, 'w');
  await writer.writeFile(LONG).catch(() => {});
  await writer.close();
}
