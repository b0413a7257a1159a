import type { Files } from './host.js';
import { isOwnReport } from './isOwnReport.js';

/**
 * Wraps the files of a host for one run, in which nothing that was read is written over: a slip in `-o` must not
 * cost a district its data. A report of an earlier run may be replaced.
 */
export function rememberReads(files: Files): Files {
  const kept = new Set<string>();
  return {
    ...files,
    async read(path) {
      const bytes = await files.read(path);
      const identity = await files.identityOf(path);
      if (identity !== null && !isOwnReport(bytes)) kept.add(identity);
      return bytes;
    },
    async write(path, text) {
      const identity = await files.identityOf(path);
      if (identity !== null && kept.has(identity)) throw Object.assign(new Error(path), { code: WAS_READ });
      return files.write(path, text);
    },
  };
}

/** The code of the error for a file that was read and is asked to be written over. */
export const WAS_READ = 'CSMHS_WAS_READ';
