import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, readdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Files, Host, Sink } from './host.js';

/** Gives the machine that Node runs on. */
export function nodeHost(): Host {
  return {
    files: NODE_FILES,
    stdin: readStdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    version: readVersion(),
    ownFile: (path) => readFile(new URL(path, PACKAGE), 'utf8'),
    now: () => new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

const NODE_FILES: Files = {
  read: (path) => readFile(path),
  async kindOf(path) {
    try {
      return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch {
      return null;
    }
  },
  async identityOf(path) {
    const there = await stat(path, { bigint: true }).catch(() => null);
    if (!there?.isFile()) return null;
    // Some file systems number nothing.
    return there.ino === 0n ? realpath(path) : `${there.dev}:${there.ino}`;
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  },
  async write(link, text) {
    const path = await targetOf(link);
    const there = await stat(path).catch(() => null);
    // A device or pipe is written to; renaming a file onto it would put the file in its place.
    if (there && !there.isFile()) return writeFile(path, text);
    // A name in the same folder, so that the last step is one rename and nobody ever sees half a file.
    const draft = `${path}.${randomUUID()}.part`;
    try {
      const mode = there && there.mode & 0o777;
      await writeFile(draft, text, { flag: 'wx', ...(mode !== null && { mode }) });
      if (mode !== null) await chmod(draft, mode);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
};

/** Where a link leads, be the file there already or not; the path itself where it is no link. */
async function targetOf(path: string): Promise<string> {
  const there = await realpath(path).catch(() => null);
  if (there !== null) return there;
  const target = await readlink(path).catch(() => null);
  return target === null ? path : resolve(dirname(path), target);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The folder of the package: two above this file in `src` and in `dist`. */
const PACKAGE = new URL('../../', import.meta.url);

function readVersion(): string {
  const manifest = readFileSync(new URL('package.json', PACKAGE), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    ...(stream.columns !== undefined && { width: stream.columns }),
  };
}
