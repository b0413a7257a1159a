import { type Migration, parseMigration } from '../../form/index.js';
import { isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { readGivenFile, valueIn } from './readGiven.js';

/** Reads the migrations of `--migration`, as far as the command takes it. */
export async function readMigrations(
  { lists }: Arguments,
  host: Host,
): Promise<{ readonly values: readonly Migration[] } | Refusal> {
  const values: Migration[] = [];
  for (const path of lists['migration'] ?? []) {
    const file = await readGivenFile('--migration', path, host);
    if (isRefusal(file)) return file;
    const read = valueIn(file, parseMigration(file.value), host);
    if (isRefusal(read)) return read;
    values.push(read.value);
  }
  return { values };
}
