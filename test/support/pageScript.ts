import { build } from 'esbuild';
import { ROOT } from './sourceFiles.js';

/** Bundles a module, given as text at the root of the repository, for a page. */
export async function pageScript(contents: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'es2022',
    write: false,
    // The package as it is built: the paths of tsconfig.json would lead to its source.
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}
