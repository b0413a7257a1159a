import { execFile } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { DOORS } from '../doors.config.js';
import { bundleDoors } from './build/bundleDoors.js';
import { removeUnreached, writeFileByFile } from './build/fileByFile.js';
import { rollUpTypes } from './build/rollUpTypes.js';
import { writeWordsByRoom } from './build/wordsByRoom.js';
import { writePage } from './build/writePage.js';
import { writeWarehouse } from './build/writeWarehouse.js';

// Builds `dist` from the doors that package.json names.

/** One file rather than parts: Node starts a file in about two milliseconds, and functions in a cloud load this door anew. */
const ALONE = ['monthly/index'];

const files = DOORS.map(({ file }) => file);
const shared = files.filter((file) => !ALONE.includes(file));

rmSync('dist', { recursive: true, force: true });
// Declarations, file by file, to dist/.types.
const compiled = promisify(execFile)(process.execPath, [
  'node_modules/typescript/bin/tsc',
  '--project',
  'tsconfig.build.json',
  '--outDir',
  'dist/.types',
]);
// For bundlers: one file a source file, so that they keep one rule and not its neighbors.
await writeFileByFile();
// For Node, which reads all of what it loads: minified, with one part a room that the doors share.
for (const format of ['es', 'cjs'] as const) {
  await bundleDoors(format === 'es' ? [...shared, 'cli/main'] : shared, format);
  for (const file of ALONE) await bundleDoors([file], format);
}
chmodSync('dist/cli/main.mjs', 0o755);
removeUnreached(files);
await writeWordsByRoom();
await writePage();
await writeWarehouse();
await compiled.catch(({ stdout }: { stdout: string }) => {
  console.error(stdout);
  process.exit(1);
});
await rollUpTypes(files);
rmSync('dist/.types', { recursive: true });
