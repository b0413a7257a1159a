import { join } from 'node:path';
import { pageLine } from './browser.js';
import type { Consumer, Given } from './consumer.js';
import { installed } from './installation.js';

const PACKAGES = [
  'esbuild',
  'webpack@5',
  'rollup@4',
  '@rollup/plugin-node-resolve',
  '@rollup/plugin-commonjs',
  // 8.4.0 names an optional package that the registry does not have.
  'vite@8.3.8',
];

/** Programs that make one file of all: what they wrote is run, in Node or in a browser. */
export function bundlers({ tarball, program }: Given): readonly Consumer[] {
  const where = installed([tarball, 'zod', 'hucre', ...PACKAGES]);
  where.write('smoke.mjs', program('import'));
  where.write('smoke.cjs', program('require'));
  where.write('webpack.cjs', WEBPACK);
  where.write('rollup.config.mjs', ROLLUP);
  where.write(
    'index.html',
    '<!doctype html><title>smoke</title><script type="module" src="/smoke.mjs"></script>',
  );
  const esbuild = (...args: readonly string[]) =>
    where.run(join(where.folder, 'node_modules/.bin/esbuild'), [
      '--bundle',
      '--target=es2022',
      '--log-level=warning',
      ...args,
    ]);
  const page = (folder: string) => pageLine(join(where.folder, folder));
  const consumer = (name: string, tool: string, line: () => string | Promise<string>): Consumer => ({
    name,
    version: where.versionOf(tool),
    line,
  });
  return [
    ...(['mjs', 'cjs'] as const).map((kind) =>
      consumer(`esbuild for Node, from ${kind === 'mjs' ? 'import' : 'require'}`, 'esbuild', () => {
        esbuild(`smoke.${kind}`, '--platform=node', `--outfile=esbuild-${kind}.cjs`);
        return where.node([`esbuild-${kind}.cjs`]);
      }),
    ),
    consumer('esbuild for a browser, minified', 'esbuild', () => {
      esbuild('smoke.mjs', '--minify', '--format=esm', '--outfile=esbuild/smoke.js');
      where.write('esbuild/index.html', '<!doctype html><script type="module" src="smoke.js"></script>');
      return page('esbuild');
    }),
    ...(['mjs', 'cjs'] as const).map((kind) =>
      consumer(`webpack for Node, from ${kind === 'mjs' ? 'import' : 'require'}`, 'webpack', () => {
        where.node(['webpack.cjs', `smoke.${kind}`, 'node', `webpack-${kind}`]);
        return where.node([`webpack-${kind}/smoke.js`]);
      }),
    ),
    consumer('webpack for a browser', 'webpack', () => {
      where.node(['webpack.cjs', 'smoke.mjs', 'web', 'webpack']);
      where.write('webpack/index.html', '<!doctype html><script src="smoke.js"></script>');
      return page('webpack');
    }),
    consumer('rollup', 'rollup', () => {
      where.node([
        'node_modules/rollup/dist/bin/rollup',
        '--config',
        'rollup.config.mjs',
        '--failAfterWarnings',
      ]);
      return where.node(['rollup/smoke.mjs']);
    }),
    consumer('Vite, run in Chromium', 'vite', () => {
      where.node(['node_modules/vite/bin/vite.js', 'build', '--outDir', 'vite', '--logLevel', 'warn']);
      return page('vite');
    }),
  ];
}

const WEBPACK = `
const [entry, target, folder] = process.argv.slice(2);
require('webpack')(
  {
    mode: 'production',
    entry: './' + entry,
    target,
    output: { path: __dirname + '/' + folder, filename: 'smoke.js' },
    performance: false,
  },
  (error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) {
      console.error(String(error ?? stats.toString('errors-warnings')));
      process.exit(1);
    }
  },
);
`;

const ROLLUP = `
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
export default {
  input: 'smoke.mjs',
  output: { file: 'rollup/smoke.mjs', inlineDynamicImports: true },
  plugins: [nodeResolve(), commonjs()],
  // Comments of zod are where rollup does not read them.
  onLog(level, log, handle) {
    if (log.code !== 'INVALID_ANNOTATION') handle(level, log);
  },
};
`;
