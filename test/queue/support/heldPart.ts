import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** A part of which a worker waits for the bytes, so that something can happen while it is in work. */
export interface HeldPart {
  /** Waits until a worker has opened the file; again after that worker is dead, for the next. */
  isBeingRead(): Promise<void>;
  /** Puts the file back, and gives whoever waits for it its bytes. */
  letGo(): Promise<void>;
}

/** Puts a pipe in the place of a file of a part: whoever reads it waits for what is written into it. */
export function heldPart(folder: string, part: string): HeldPart {
  const path = join(folder, 'parts', part, 'year.csv');
  const away = join(folder, `${part}.away`);
  renameSync(path, away);
  execFileSync('mkfifo', [path]);
  const ends: FileHandle[] = [];
  return {
    async isBeingRead() {
      ends.push(await open(path, 'w'));
    },
    async letGo() {
      const bytes = readFileSync(away);
      renameSync(away, path);
      // Nobody reads any more where the worker is dead.
      await ends
        .at(-1)
        ?.writeFile(bytes)
        .catch(() => {});
      await Promise.all(ends.map((end) => end.close()));
    },
  };
}
