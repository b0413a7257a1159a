import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  },
  async write(path, text) {
    const there = await stat(path).catch(() => null);
    // A device or pipe is written to; renaming a file onto it would put the file in its place.
    if (there && !there.isFile()) return writeFile(path, text);
    // A name in the same folder, so that the last step is one rename and nobody ever sees half a file.
    const draft = `${path}.${randomUUID()}.part`;
    try {
      await writeFile(draft, text, { flag: 'wx' });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
};

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
