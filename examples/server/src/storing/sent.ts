import { MEDIA_TYPES, type MediaType } from '../reading/partsOf.ts';
import type { Spooled } from '../reading/spool.ts';
import type { Who } from '../who.ts';

/** A body that has come in whole, and who sent it. */
export interface Sent {
  readonly who: Who;
  readonly mediaType: MediaType;
  readonly body: Spooled;
  /** The sender's name for this one request, or the digest of its body. */
  readonly key: string;
}

/** Tells whether a body is read piece by piece, and not as a whole. */
export const isStreamed = ({ mediaType }: Sent): boolean => MEDIA_TYPES[mediaType].streamed;
