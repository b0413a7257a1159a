import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { DOORS } from './doors.config.js';

const shared = { target: 'es2022', removeNodeProtocol: false, silent: true } as const;
const doors = Object.fromEntries(DOORS.map(({ file }) => [file, `src/${file}.ts`]));

// The compiler has written the declarations (.d.ts) before: see `build` in package.json.
export default defineConfig([
  // For import: one file a source file, so that a bundler keeps one rule and not its neighbors.
  { ...shared, entry: ['src/**/*.ts', '!src/cli/**'], format: 'esm', bundle: false },
  // For import in Node, where loading costs by the file: one file a door, and one for the command.
  {
    ...shared,
    entry: { ...doors, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    splitting: false,
    outExtension: () => ({ js: '.mjs' }),
  },
  // For require: one file a door, packages left outside.
  {
    ...shared,
    entry: doors,
    format: 'cjs',
    splitting: false,
    onSuccess: async () => writeCommonJsTypes('dist'),
  },
]);

/**
 * Copies each .d.ts as .d.cts. File by file rather than rolled up a door: a branded type must stay one
 * type through whichever door it comes.
 */
function writeCommonJsTypes(folder: string) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const renamed = text.replace(/(from |import\()(['"])(\.{1,2}\/[^'"]*)\.js\2/g, '$1$2$3.cjs$2');
    writeFileSync(join(folder, file.replace(/\.ts$/, '.cts')), renamed);
  }
}
