import type { OpenFile } from '../host.js';

/** Gives bytes that are held as a file. */
export function heldFile(bytes: Uint8Array): OpenFile {
  return {
    size: bytes.length,
    slice: (from, to) => ({ arrayBuffer: async () => new Uint8Array(bytes.subarray(from, to)).buffer }),
  };
}
