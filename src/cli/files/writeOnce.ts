import type { Files } from '../host.js';

/**
 * Wraps files for one run, or one look of `--watch`, in which no output takes the place of another, however its path is
 * spelled or linked. What may be written over although it was read is written more than once: a ledger.
 */
export function writeOnce(files: Files): Files {
  const written = new Set<string>();
  return {
    ...files,
    async write(path, pieces, options) {
      const there = await files.identityOf(path);
      if (!options?.overRead && there !== null && written.has(there))
        throw Object.assign(new Error(path), { code: WAS_WRITTEN });
      await files.write(path, pieces, options);
      const identity = await files.identityOf(path);
      if (identity !== null) written.add(identity);
    },
  };
}

/** The code of the error for a file that was written and is asked to be written over. */
export const WAS_WRITTEN = 'CSMHS_WAS_WRITTEN';
