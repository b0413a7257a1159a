import { districtOf } from 'csmhs/core';
import { verify } from 'hono/jwt';
import * as z from 'zod';
import { Refused } from './errors/refused.ts';
import type { Settings } from './settings.ts';

/** Who sends a request: one district, or the state, which has no district and may see all. */
export interface Who {
  readonly sender: string;
  readonly district: string | null;
}

const CLAIMS = z.union([
  z.object({ role: z.literal('district'), sub: z.string().min(1), exp: z.number() }),
  z.object({ role: z.literal('state'), exp: z.number() }),
]);

/** The longest that a token may live from now on, in seconds: a year. */
const LONGEST_LIFE = 366 * 86_400;

/**
 * Reads the token of a request. A token without an end, by another key, for another audience, or of a district that has no code
 * of a district is none.
 */
export async function whoSent(
  authorization: string | undefined,
  { secret, context }: Settings,
): Promise<Who> {
  const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw signIn('Send a token: Authorization: Bearer TOKEN.');
  const payload = await verify(token, secret, { alg: 'HS256', aud: 'csmhs' }).catch(() => null);
  const { data } = CLAIMS.safeParse(payload);
  const isSound =
    data !== undefined &&
    data.exp <= Date.now() / 1000 + LONGEST_LIFE &&
    (data.role === 'state' || districtOf(data.sub, context) === data.sub);
  if (!isSound) throw signIn('The token is not valid, has expired or lives too long.');
  return data.role === 'state'
    ? { sender: 'state', district: null }
    : { sender: data.sub, district: data.sub };
}

function signIn(detail: string): Refused {
  return new Refused(401, 'Sign in', detail, [], { 'www-authenticate': 'Bearer' });
}

/** Tells whether a token covers an organization: a district, or a school of it. */
export function covers(who: Who, organization: string | null | undefined, { context }: Settings): boolean {
  if (who.district === null) return true;
  return typeof organization === 'string' && districtOf(organization, context) === who.district;
}

/** Lets the state alone through. */
export function mustBeState(who: Who): void {
  if (who.district !== null) throw new Refused(403, 'Not allowed', 'Only the state may do this.');
}
