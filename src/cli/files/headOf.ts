import type { OpenFile } from '../host.js';

/** As many bytes as tell what a file is. */
const HEAD = 4096;

/** Gives the first bytes of a file. */
export async function headOf({ size, slice }: OpenFile): Promise<Uint8Array> {
  return new Uint8Array(await slice(0, Math.min(size, HEAD)).arrayBuffer());
}
