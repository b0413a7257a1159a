import { randomUUID } from 'node:crypto';
import { constants, createReadStream, type Dirent } from 'node:fs';
import {
  access,
  chmod,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Entry, Files } from '../host.js';
import { heldFile } from './heldFile.js';
import { nameText, pathBytes } from './pathBytes.js';
import { readBounded, refuseEndless } from './readBounded.js';
import { someBytes } from './someBytes.js';
import { withDraft } from './withDraft.js';

/** The file system that Node runs on. */
export const NODE_FILES: Files = {
  async read(path) {
    const bytes = pathBytes(path);
    const there = await stat(bytes);
    refuseEndless(there);
    // What says that it is empty may still have something to read, and no end.
    return there.isFile() && there.size > 0 ? readFile(bytes) : readBounded(createReadStream(bytes));
  },
  async open(path) {
    const bytes = pathBytes(path);
    const there = await stat(bytes);
    refuseEndless(there, Number.POSITIVE_INFINITY);
    if (!there.isFile() || there.size === 0) return heldFile(await readBounded(createReadStream(bytes)));
    await access(bytes, constants.R_OK);
    const opened = { path: bytes };
    return { size: there.size, slice: (from, to) => ({ arrayBuffer: () => someBytes(opened, from, to) }) };
  },
  async kindOf(path) {
    try {
      return (await stat(pathBytes(path))).isDirectory() ? 'folder' : 'file';
    } catch {
      return null;
    }
  },
  async identityOf(path) {
    const bytes = pathBytes(path);
    const there = await stat(bytes, { bigint: true }).catch(() => null);
    if (!there?.isFile()) return null;
    // Some file systems number nothing.
    return there.ino === 0n ? realpath(bytes) : `${there.dev}:${there.ino}`;
  },
  async stampOf(path) {
    const there = await stat(pathBytes(path), { bigint: true }).catch(() => null);
    return there && `${there.ino} ${there.size} ${there.mtimeNs}`;
  },
  async list(folder) {
    const entries = await readdir(pathBytes(folder), { withFileTypes: true, encoding: 'buffer' });
    const told = await Promise.all(entries.map((entry) => entryOf(folder, entry)));
    return told.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  async write(link, pieces, { ownerOnly = false } = {}) {
    const content = typeof pieces === 'string' ? [pieces] : pieces;
    const there = await stat(link).catch(() => null);
    // A device or pipe is written to; renaming a file onto it would put the file in its place.
    if (there && !there.isFile()) return writeFile(link, content);
    const path = await targetOf(link);
    // A name in the same folder, so that the last step is one rename and nobody ever sees half a file.
    const draft = `${path}.${randomUUID()}.part`;
    const kept = there ? there.mode & 0o777 : null;
    const mode = ownerOnly ? (kept ?? 0o600) & 0o700 : kept;
    await withDraft(draft, async () => {
      await writeFile(draft, content, { flag: 'wx', ...(mode !== null && { mode }) });
      if (mode !== null) await chmod(draft, mode);
      await rename(draft, path);
    });
  },
};

async function entryOf(folder: string, entry: Dirent<Buffer>): Promise<Entry> {
  const name = nameText(entry.name);
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return { name, kind: entry.isFile() ? 'file' : 'other' };
  // A link that leads nowhere is taken for a file, so that reading it says so.
  const target = await stat(pathBytes(join(folder, name))).catch(() => null);
  if (target?.isDirectory()) return { name, kind: 'linkedFolder' };
  return { name, kind: target === null || target.isFile() ? 'file' : 'other' };
}

/** Where a link leads, be the file there already or not; the path itself where it is no link. */
async function targetOf(path: string): Promise<string> {
  const there = await realpath(path).catch(() => null);
  if (there !== null) return there;
  const target = await readlink(path).catch(() => null);
  return target === null ? path : resolve(dirname(path), target);
}
