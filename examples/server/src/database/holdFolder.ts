import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Keeps a folder of PGlite to one process: two that write to one folder destroy it, and PGlite does not see it. What a
 * process that was killed left behind does not count.
 *
 * @returns gives the folder free
 */
export function holdFolder(folder: string): () => void {
  const mark = `${folder.replace(/\/+$/, '')}.lock`;
  const holder = holderOf(mark);
  if (holder !== null)
    throw new Error(`The process ${holder} has ${folder} open. Stop it, or name another DATABASE_URL.`);
  writeFileSync(mark, String(process.pid));
  return () => rmSync(mark, { force: true });
}

function holderOf(mark: string): number | null {
  try {
    const holder = Number(readFileSync(mark, 'utf8'));
    // In a container, this process often has the number of the one before.
    return holder > 0 && holder !== process.pid && isAlive(holder) ? holder : null;
  } catch {
    return null; // There is no mark.
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as { readonly code?: string }).code === 'EPERM';
  }
}
