import { build } from 'esbuild';
import { DOORS } from '../../../doors.config.js';
import { ROOT } from '../../support/sourceFiles.js';

/** A program for a page, and the global name under which it puts what it exports. */
export interface PageScript {
  readonly name: string;
  readonly text: string;
}

/**
 * Bundles doors of the built package as a page loads them: one file a door, each with all that it needs.
 *
 * @param doors - such as `csmhs/core`; without them, every door
 */
export function doorScripts(doors = DOORS.map(({ name }) => name)): Promise<readonly PageScript[]> {
  return Promise.all(
    doors.map(async (door) => {
      const name = door.replaceAll(/\W/g, '_');
      return { name, text: await pageScript(`export * from '${door}';`, name) };
    }),
  );
}

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
