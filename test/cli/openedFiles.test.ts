import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODE_FILES } from '../../src/cli/files/nodeFiles.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function textOf(path: string): Promise<string> {
  const { size, slice } = await NODE_FILES.open(path);
  return new TextDecoder().decode(await slice(0, size).arrayBuffer());
}

test.each([
  ['renamed onto it', (path: string) => renameSync(`${path}.tmp`, path)],
  [
    'written anew',
    (path: string) => {
      rmSync(path);
      writeFileSync(path, 'later, and longer');
    },
  ],
  ['written in place', (path: string) => writeFileSync(path, 'later, and longer')],
])('a file that was opened is another one after one was %s', async (_, replace) => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'before');
  writeFileSync(`${path}.tmp`, 'later, and longer');
  expect(await textOf(path)).toBe('before');
  replace(path);
  expect(await textOf(path)).toBe('later, and longer');
});
