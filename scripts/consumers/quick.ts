import { join } from 'node:path';
import type { Consumer, Given } from './consumer.js';
import { compiled } from './typescript.js';

/** What is installed beside the package, in the versions that this repository has: they come from the cache of npm. */
export const QUICK_PACKAGES = ['typescript', 'esbuild'] as const;

/** The most usual consumers, for every run of CI: what they show is not written to the record. */
export function quick({ newest, program }: Given): readonly Consumer[] {
  const consumer = (name: string, tool: 'csmhs' | (typeof QUICK_PACKAGES)[number], line: () => string) => ({
    name,
    version: newest.versionOf(tool),
    line,
  });
  newest.write('smoke.mjs', program('import'));
  newest.write('smoke.cjs', program('require'));
  return [
    consumer('import', 'csmhs', () => newest.node(['smoke.mjs'])),
    consumer('require', 'csmhs', () => newest.node(['smoke.cjs'])),
    ...[
      { moduleResolution: 'node16', module: 'node16' },
      { moduleResolution: 'bundler', module: 'esnext' },
    ].map((resolution) =>
      consumer(`moduleResolution ${resolution.moduleResolution}, strict`, 'typescript', () =>
        compiled(newest, '6', program('typescript'), {
          ...resolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          // test/package/types.test.ts reads all declarations.
          skipLibCheck: true,
        }),
      ),
    ),
    consumer('one file of all', 'esbuild', () => {
      newest.run(join(newest.folder, 'node_modules/.bin/esbuild'), [
        'smoke.mjs',
        '--bundle',
        '--platform=node',
        '--target=es2022',
        '--log-level=warning',
        '--outfile=one.cjs',
      ]);
      return newest.node(['one.cjs']);
    }),
  ];
}
