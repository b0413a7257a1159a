import type { Context } from 'hono';
import { Refused } from '../errors/refused.ts';

/** Gives the media type of a body that is not packed, if it is one of those that are read. */
export function mediaTypeOf<Known extends string>(c: Context, known: readonly Known[]): Known {
  const said = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const isPlain = (c.req.header('content-encoding') ?? 'identity') === 'identity';
  const mediaType = isPlain ? known.find((each) => each === said) : undefined;
  if (mediaType !== undefined) return mediaType;
  throw new Refused(415, 'Wrong content type', `Send one of ${known.join(', ')}, not packed.`);
}
