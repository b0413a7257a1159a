import { ownRecord } from '../../exchange/files/ownRecord.js';
import type { Host } from '../host.js';
import { headOf } from './headOf.js';

/**
 * Wraps the files and the standard input of a host for one run, in which nothing that was read is written over: a slip
 * in `-o` must not cost a district its data. A report of an earlier run may be replaced.
 */
export function rememberReads({ files, stdin, stdinIdentity }: Host): Pick<Host, 'files' | 'stdin'> {
  const kept = new Set<string>();
  const keep = (bytes: Uint8Array, identity: string | null) => {
    if (identity !== null && ownRecord(bytes) !== 'validation-report') kept.add(identity);
    return bytes;
  };
  return {
    stdin: async () => keep(await stdin(), await stdinIdentity()),
    files: {
      ...files,
      read: async (path) => keep(await files.read(path), await files.identityOf(path)),
      async open(path) {
        const file = await files.open(path);
        keep(await headOf(file), await files.identityOf(path));
        return file;
      },
      async write(path, pieces, options) {
        const identity = await files.identityOf(path);
        if (!options?.overRead && identity !== null && kept.has(identity))
          throw Object.assign(new Error(path), { code: WAS_READ });
        return files.write(path, pieces, options);
      },
    },
  };
}

/** The code of the error for a file that was read and is asked to be written over. */
export const WAS_READ = 'CSMHS_WAS_READ';
