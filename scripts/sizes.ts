import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { DOORS } from '../doors.config.js';

// Prints what each door weighs in a browser when all of it is used, as a table in Markdown. Run it after a build.

/** Gives the size of a program that uses all of a door: minified, and compressed on top. */
async function weigh(door: string): Promise<{ min: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${door}'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfigRaw: {},
    // What a door weighs without the packages that users install beside it.
    external: ['zod', 'hucre'],
  });
  const bytes = outputFiles[0]!.contents;
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

console.log('| Door | Minified | Compressed |\n| --- | ---: | ---: |');
for (const { name } of DOORS) {
  const { min, gzip } = await weigh(name);
  console.log(`| \`${name}\` | ${kilobytes(min)} | ${kilobytes(gzip)} |`);
}
