import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './sourceFiles.js';

/** What `npm pack` would send. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly unpackedSize: number;
  readonly entryCount: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** A folder outside the repository in which the built package is installed. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program there in plain Node and gives what it printed. */
  run(program: string, kind: 'mjs' | 'cjs'): string;
  remove(): void;
}

/**
 * Tells what `npm pack` would send.
 *
 * @param folder - of the package, from the root of the repository
 */
export function packed(folder = '.'): Packed {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(ROOT, folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(told) as [Packed])[0];
}

/**
 * Installs what `npm pack` would send, with the packages named and no others.
 *
 * Outside the repository, so that a package left out is really absent.
 *
 * @param aliases - packages that are there under another name than here, such as an older version: `{ there: here }`
 */
export function installPackage(
  packages: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): Consumer {
  if (!existsSync(`${ROOT}dist/index.js`)) throw new Error('There is no dist: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-consumer-'));
  const modules = join(folder, 'node_modules');
  for (const own of ['.', 'conformance']) {
    const { name, files } = packed(own);
    for (const { path } of files) cpSync(join(ROOT, own, path), join(modules, name, path));
  }
  const all = { ...Object.fromEntries(packages.map((name) => [name, name])), ...aliases };
  for (const [name, here] of Object.entries(all)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(`${ROOT}node_modules/${here}`, join(modules, name), 'junction');
  }
  return {
    folder,
    run(program, kind) {
      const file = join(folder, `program.${kind}`);
      writeFileSync(file, program);
      return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The packages that come with ours. */
export const DEPENDENCIES = ['@date-fns/tz', 'decimal.js'];
