import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An empty folder in which the packed package was installed from the registry, as a user does. */
export interface Installation {
  readonly folder: string;
  /** Writes a file there. */
  write(name: string, text: string): void;
  /** Runs a program there and gives what it printed; throws what it said where it fails. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): string;
  /** Runs a file of a package there in the Node that runs this. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): string;
  /** The version of a package that came. */
  versionOf(name: string): string;
}

/** Packs the package as it would be published, and gives the path of the archive. */
export function packed(folder: string): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const told = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return resolve(folder, (JSON.parse(told) as [{ filename: string }])[0].filename);
}

/**
 * Installs packages in an empty folder.
 *
 * @param packages - as npm takes them: `zod@4.2.0`, `old@npm:typescript@5.4`, the path of an archive
 */
export function installed(packages: readonly string[]): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-consumer-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const run: Installation['run'] = (program, args, env = {}) => {
    try {
      return execFileSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 28,
      });
    } catch (error) {
      const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
      throw new Error(`${stdout ?? ''}${stderr ?? ''}`.trim() || message);
    }
  };
  write('package.json', '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]);
  return {
    folder,
    write,
    run,
    node: (args, env) => run(process.execPath, args, env),
    versionOf: (name) =>
      (
        JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
          version: string;
        }
      ).version,
  };
}
