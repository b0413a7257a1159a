import type { Finding } from './finding.js';

/**
 * What every door for unknown data returns: a value with the findings that ride along, or at least one finding.
 *
 * `ok` speaks of the shape only. A value with blocking findings is still `ok`; `isBlocked` decides.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | Refusal;

/** An outcome without a value: at least one finding says why. */
export interface Refusal {
  readonly ok: false;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Refuses with the findings that say why. Give it at least one: without any, nobody would learn what is wrong. */
export function refused(findings: readonly Finding[]): Refusal {
  const [first, ...rest] = findings;
  if (!first) throw new RangeError('refused() needs at least one finding.');
  return { ok: false, findings: [first, ...rest] };
}

/** Tells whether a finding is fatal: whether what was read cannot be used at all. */
export function hasFatal(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'fatal');
}
