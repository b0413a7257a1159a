import type { Finding } from './finding.js';

/**
 * What every door for unknown data returns: a value with the findings that ride along, or at least one finding.
 *
 * `ok` speaks of the shape only. A value with blocking findings is still `ok`; `isBlocked` decides.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] };
