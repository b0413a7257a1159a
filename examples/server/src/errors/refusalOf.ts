import { HTTPException } from 'hono/http-exception';
import { Refused } from './refused.ts';

/**
 * Says of whatever was thrown what the sender may know. Messages of libraries are dropped here: that of a query holds its
 * parameters, that of a JSON parser a piece of the body, that of a token the token.
 */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof HTTPException)
    return error.status === 415
      ? new Refused(415, 'Wrong content type')
      : new Refused(400, 'The request cannot be read', 'The request cannot be read.');
  const codes = codesOf(error);
  if (codes.some((code) => UNSTORABLE.test(code)))
    return new Refused(
      422,
      'A sign cannot be stored',
      'A text has the sign U+0000 in it, which a database cannot hold. Take it out and send the request again. Nothing was stored.',
    );
  return codes.some((code) => AWAY.test(code))
    ? new Refused(
        503,
        'Try again',
        'The database cannot be reached or is busy. Nothing was stored; send the same request again.',
        [],
        { 'retry-after': '5' },
      )
    : new Refused(
        500,
        'The server failed',
        'Nothing was stored. The operators can find the time of it in the log.',
      );
}

/** SQLSTATE of a text, and of a text in JSON, with a sign that is not in the encoding of the database: of valid Unicode, NUL alone. */
const UNSTORABLE = /^22(021|P05)$/;

/** SQLSTATE classes of a lost, full, stopped or busy server; what Node says of sockets; what the driver says of its own. */
const AWAY =
  /^(08|53|57|40|55P03|25P03|ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|Connection term|timeout exc|Client )/;

/** The codes of an error and of its causes; the driver has none for connections that broke, but fixed words. */
export function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as { readonly code?: unknown };
  const own = typeof code === 'string' ? code : DRIVER.exec(error.message)?.[0];
  return [...(own ? [own] : []), ...codesOf(error.cause)];
}

const DRIVER =
  /^(Connection terminated|timeout exceeded|Client (was closed|has encountered a connection error))/;
