import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Group } from './consumer.js';
import { type Installation, installed } from './installation.js';

/** The lowest that SUPPORT.md promises, and the newest of each major version after it. */
export const VERSIONS = ['5.4', '5.9', '6', '7'] as const;

const RESOLUTIONS = [
  { moduleResolution: 'node10', module: 'commonjs' },
  { moduleResolution: 'node16', module: 'node16' },
  { moduleResolution: 'nodenext', module: 'nodenext' },
  { moduleResolution: 'bundler', module: 'esnext' },
];

const STRICTNESS = {
  'not strict': { strict: false },
  strict: { strict: true },
  'strict, exactOptionalPropertyTypes': { strict: true, exactOptionalPropertyTypes: true },
};

/** A version of the compiler with every way to find a module, in three degrees; what it wrote is run. */
export function typescript(version: (typeof VERSIONS)[number]): Group {
  return ({ tarball, program }) => {
    const where = installed([tarball, 'zod', 'hucre', `typescript@${version}`]);
    // TypeScript 7 has it no longer.
    const resolutions = RESOLUTIONS.filter((each) => version !== '7' || each.moduleResolution !== 'node10');
    return resolutions.flatMap((resolution) =>
      Object.entries(STRICTNESS).map(([strictness, options]) => ({
        name: `moduleResolution ${resolution.moduleResolution}, ${strictness}`,
        version: where.versionOf('typescript'),
        line: () => compiled(where, version, program('typescript'), { ...resolution, ...options }),
      })),
    );
  };
}

/** Compiles the program in a folder of its own, and runs what was written. */
export function compiled(
  where: Installation,
  version: string,
  program: string,
  options: Readonly<Record<string, unknown>>,
): string {
  const folder = `${version}-${Object.values(options).join('-')}`;
  mkdirSync(join(where.folder, folder), { recursive: true });
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    rootDir: '.',
    outDir: 'out',
    // Declarations of zod ask for it.
    esModuleInterop: true,
    // The declarations of the package are read too, to the last.
    skipLibCheck: false,
    ...(version === '6' && options['moduleResolution'] === 'node10' && { ignoreDeprecations: '6.0' }),
    ...options,
  };
  const type = options['module'] === 'commonjs' ? 'commonjs' : 'module';
  where.write(join(folder, 'package.json'), JSON.stringify({ type }));
  where.write(join(folder, 'smoke.ts'), program);
  where.write(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['smoke.ts'] }));
  where.node([`node_modules/typescript/bin/tsc`, '-p', folder]);
  return where.node([join(folder, 'out', 'smoke.js')]);
}
