import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, called, canBeNobody, started } from './command.js';
import { type Tally, tryOne } from './trial.js';
import { MONTHLY } from './writes.js';

const isJson = (bytes: Buffer) => JSON.parse(bytes.toString()) !== null;

/** Names that a system allows and nobody expects. */
export async function named(command: Command, tally: Tally): Promise<void> {
  const names = [
    'a\nb.csv',
    '\u001b[31mred.csv',
    '\r.csv',
    `${'n'.repeat(251)}.csv`,
    '-q.csv',
    '*.csv',
    '\u202efdp.csv',
  ];
  for (const name of [
    ...names.map((text) => Buffer.from(text)),
    Buffer.from([0xff, 0xfe, 0x2e, 0x63, 0x73, 0x76]),
  ]) {
    const prepare = (folder: string) =>
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), MONTHLY);
    const act = (folder: string) =>
      called(command, ['validate', folder, '--format', 'json', '-o', join(folder, 'out.json')]);
    const trial = {
      name: `validate: ${JSON.stringify(name.toString())}`,
      given: {},
      prepare,
      act,
      exits: [0, 1],
    };
    await tryOne({ ...trial, outputs: { 'out.json': isJson } }, tally);
  }
}

/** Files and folders that nobody but root may read. */
export async function unreadable(tally: Tally): Promise<void> {
  if (!canBeNobody()) return;
  const hide = (name: string) => (folder: string) => chmodSync(join(folder, name), 0o000);
  for (const name of ['d/b.csv', 'd/e', 'd']) {
    const act = (folder: string) =>
      started(folder, ['validate', 'd', 'a.csv', '--format', 'json'], { asNobody: true });
    const given = { 'a.csv': MONTHLY, 'd/b.csv': MONTHLY, 'd/e/c.csv': MONTHLY };
    await tryOne({ name: `${name} is unreadable`, given, prepare: hide(name), act, exits: [3] }, tally);
  }
}
