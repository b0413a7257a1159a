import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of the tests' own: in a folder, without a port, gone afterwards. */
export interface Postgres {
  readonly folder: string;
  /** What DATABASE_URL is to say. */
  readonly url: string;
  start(): void;
  /** Ends every connection at once, as a server does that is switched over. */
  stop(): void;
  remove(): void;
}

/** Makes a database from nothing with the newest PostgreSQL of the system, and starts it. */
export function makePostgres(): Postgres {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-postgres-'));
  // The server refuses to run as root, and must be able to reach its folder.
  chmodSync(folder, 0o711);
  if (isRoot()) chownSync(folder, Number(idOf('-u')), Number(idOf('-g')));
  const postgres = postgresIn(folder);
  run(folder, 'initdb', '-U', 'csmhs', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  postgres.start();
  return postgres;
}

/** The server that was made in a folder. */
export function postgresIn(folder: string): Postgres {
  const stop = () => run(folder, 'pg_ctl', '-w', '-m', 'fast', 'stop');
  return {
    folder,
    url: `postgres://csmhs@/postgres?host=${encodeURIComponent(folder)}`,
    start() {
      const settings = `-c listen_addresses= -k ${folder} -c max_connections=40`;
      run(folder, 'pg_ctl', '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
    },
    stop,
    remove() {
      if (existsSync(join(folder, 'data', 'postmaster.pid'))) stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(folder: string, program: string, ...given: readonly string[]): void {
  const command = [join(newestPrograms(), program), '-D', join(folder, 'data'), ...given];
  const [first, ...others] = isRoot() ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  execFileSync(first!, others, { cwd: folder, stdio: 'ignore' });
}

const isRoot = (): boolean => process.getuid?.() === 0;

function newestPrograms(): string {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(all, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (found) return found;
  throw new Error('PostgreSQL is not installed. Install it: apt-get install postgresql');
}

function idOf(flag: '-u' | '-g'): string {
  return execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim();
}
