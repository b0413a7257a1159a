import type { OpenInput } from './openInputs.js';
import { whyUnreadable } from './whyUnreadable.js';

/** The code of the error for a file that was opened and cannot be read on. */
const INPUT_LOST = 'CSMHS_INPUT_LOST';

/** Wraps an input so that an error while it is read says which file it was. */
export function watchedInput({ name, blob }: OpenInput): OpenInput {
  return {
    name,
    blob: {
      size: blob.size,
      slice: (from, to) => ({
        async arrayBuffer() {
          try {
            return await blob.slice(from, to).arrayBuffer();
          } catch (error) {
            const because = `${name} cannot be read: ${whyUnreadable(error)}.`;
            throw Object.assign(new Error(because), { code: INPUT_LOST });
          }
        },
      }),
    },
  };
}

/** Tells such an error from others. */
export function isInputLost(error: unknown): error is Error {
  return error instanceof Error && (error as { readonly code?: unknown }).code === INPUT_LOST;
}
