import { createHmac } from 'node:crypto';
import { SECRET } from './databases.js';

type Claims = Readonly<Record<string, unknown>>;
const HOUR = 3600;

/** A token as the state's sign-in would make it. */
export function tokenOf(claims: Claims, { secret = SECRET, alg = 'HS256' } = {}): string {
  const exp = Math.floor(Date.now() / 1000) + HOUR;
  const text = [
    { alg, typ: 'JWT' },
    { aud: 'csmhs', exp, ...claims },
  ]
    .map(base64)
    .join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const base64 = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export const tokenOfDistrict = (district: string) => tokenOf({ role: 'district', sub: district });
export const tokenOfState = () => tokenOf({ role: 'state' });

/** A CSV file of monthly rows. */
export function csvOf(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(String).join('\n');
}

/** What a request is made of; whatever is not named here is a header. */
export type Asked = Readonly<Record<string, BodyInit | undefined>>;

/** A request with a token and a body. */
export function request(
  path: string,
  { token, body, type = 'text/csv', method, ...headers }: Asked,
): Request {
  return new Request(`http://server${path}`, {
    method: String(method ?? (body === undefined ? 'GET' : 'POST')),
    ...(body !== undefined && { body }),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': String(type) }),
      ...(headers as Record<string, string>),
    },
  });
}
