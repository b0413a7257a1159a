import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { DOORS } from '../../doors.config.js';

/** Loaded once for all mutants: large, or with a state of its own that tests set. */
const OUTSIDE = [
  'typescript',
  'esbuild',
  'highs',
  'fast-check',
  'zod',
  'decimal.js',
  '@date-fns/tz',
  'ajv',
  'csv-parse',
];

/** Puts files of tests and all they reach into one program, with the given texts in place of those of `src`. */
export async function bundleTests(tests: readonly string[], source: ReadonlyMap<string, string>, to: string) {
  const load = (path: string) =>
    `[${JSON.stringify(resolve(path))}, () => require(${JSON.stringify(resolve(path))})]`;
  await build({
    stdin: {
      contents: `import 'mutants:settings';
        import { casesOf } from 'vitest';
        const files = new Map([${tests.map(load).join(',\n')}]);
        export const casesOfFile = (path) => casesOf(path, files.get(path));`,
      resolveDir: process.cwd(),
    },
    outfile: to,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
    logLevel: 'error',
    tsconfigRaw: {},
    plugins: [asTestsSeeIt(source)],
  });
}

const SETTINGS = `import fc from 'fast-check';
  fc.configureGlobal({ seed: 20210630, endOnFailure: true, numRuns: 25 });`;

const asTestsSeeIt = (source: ReadonlyMap<string, string>): Plugin => ({
  name: 'as-tests-see-it',
  setup(build) {
    build.onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('scripts/mutants/vitestStandIn.ts') }));
    build.onResolve({ filter: /^mutants:/ }, ({ path }) => ({ path, namespace: 'mutants' }));
    build.onLoad({ filter: /.*/, namespace: 'mutants' }, () => ({
      contents: SETTINGS,
      resolveDir: process.cwd(),
    }));
    build.onResolve({ filter: /^csmhs(\/|$)/ }, ({ path }) => {
      const door = DOORS.find(({ name }) => name === path);
      const file = resolve(path.slice('csmhs/'.length));
      if (door) return { path: resolve(`src/${door.file}.ts`) };
      return existsSync(file) ? { path: file } : { path, external: true };
    });
    build.onLoad({ filter: /\/(src|test|examples|conformance)\/[^?]*\.m?[jt]s$/ }, ({ path }) => {
      const text = source.get(path) ?? readFileSync(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
});
