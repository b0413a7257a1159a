import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes a file of `dist` for each source file. */
export async function writeFileByFile(): Promise<void> {
  await build({
    entryPoints: ['src/**/*.ts'],
    outdir: 'dist',
    outbase: 'src',
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: {},
  });
}

/** The words of each room are doors too, by a pattern. */
const WORDS = /^dist\/messages\/[a-z]{2}\/\w+\.js$/;

/** Removes the files that no door reaches: what source files of types left behind, and the command, which is bundled. */
export function removeUnreached(doors: readonly string[]): void {
  const reached = new Set(doors.map((file) => join('dist', `${file}.js`)));
  for (const file of reached)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) .*?"(\.[^"]+)";$/gm))
      reached.add(join(file, '..', path!));
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const file = join('dist', name);
    if (file.endsWith('.js') && !reached.has(file) && !WORDS.test(file)) rmSync(file);
  }
}
