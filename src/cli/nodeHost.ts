import { createHash } from 'node:crypto';
import { fstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { NODE_FILES } from './files/nodeFiles.js';
import { readBounded } from './files/readBounded.js';
import type { Host } from './host.js';
import { nodeSink } from './say/nodeSink.js';

/** Gives the machine that Node runs on. */
export function nodeHost(): Host {
  return {
    files: NODE_FILES,
    stdin: () => readBounded(process.stdin),
    stdinIdentity,
    stdout: nodeSink(process.stdout),
    stderr: nodeSink(process.stderr),
    env: process.env,
    version: readVersion(),
    ownFile: (path) => readFile(new URL(path, PACKAGE), 'utf8'),
    now: () => new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    pause: pauseUntilInterrupted(),
    sha256() {
      const hash = createHash('sha256');
      return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
    },
  };
}

/** As long as a person waits for a look at a file that was saved. */
const PAUSE = 300;

/** Makes the pause of `--watch`. Until its first use Ctrl+C ends the process at once. */
function pauseUntilInterrupted(): Host['pause'] {
  let interrupted: Promise<false> | undefined;
  return () => {
    interrupted ??= new Promise((resolve) => process.once('SIGINT', () => resolve(false)));
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), PAUSE);
    });
    return Promise.race([waited, interrupted]).finally(() => clearTimeout(timer));
  };
}

async function stdinIdentity(): Promise<string | null> {
  try {
    const there = fstatSync(0, { bigint: true });
    return there.isFile() && there.ino !== 0n ? `${there.dev}:${there.ino}` : null;
  } catch {
    return null;
  }
}

/** The folder of the package: two above this file in `src` and in `dist`. */
const PACKAGE = new URL('../../', import.meta.url);

function readVersion(): string {
  const manifest = readFileSync(new URL('package.json', PACKAGE), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
