// Runs a program written in TypeScript: node scripts/run.mjs FILE. It finds the package by its name, as it is built.
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = process.argv[2];
const program = join(dirname(source), 'out', basename(source).replace(/\.ts$/, '.mjs'));
await build({
  entryPoints: [source],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  // Without the paths of tsconfig.json, which lead to the source of the package.
  tsconfigRaw: {},
});
await import(pathToFileURL(resolve(program)).href);
