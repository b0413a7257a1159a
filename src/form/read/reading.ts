import type { CodesOf } from '../../core/codes/codes.js';
import type { Params } from '../../core/finding.js';
import type { Outcome } from '../../core/outcome.js';
import type { FormBreach, Path } from '../breaches.js';
import type { Field } from '../field.js';

/** A place in a form: the path to it, and the name that findings give it, by keys alone. */
export interface Place {
  readonly path: Path;
  /** Empty for the whole form. Keys that the sender chose are left out: anything can be in them. */
  readonly name: string;
}

/** What a reading knows, and what it gathers on its way. */
export interface Reading {
  /** The name of the form, for findings on the whole of it. */
  readonly id: string;
  /** The version of the form in force; undefined where the fields are of one version. */
  readonly form: string | undefined;
  /** Whether gaps and texts that are too short count as breaches: not while a draft is being filled. */
  readonly complete: boolean;
  readonly extras: 'named' | 'ignored';
  /** What says by which scheme organization codes are read. */
  readonly codes: CodesOf | null | undefined;
  readonly breaches: FormBreach[];
  /** Required answers seen so far, filled or not. */
  required: number;
}

/** Reads a value by the field that declares it. */
export type ReadField = (field: Field, value: unknown, place: Place, reading: Reading) => unknown;

/** Goes down to a field. */
export function within({ path, name }: Place, key: string): Place {
  return { path: [...path, key], name: name === '' ? key : `${name}.${key}` };
}

/** Goes down to an entry of a list, or to one under a key that the sender chose. */
export function entryOf({ path, name }: Place, step: string | number): Place {
  return { path: [...path, step], name };
}

/** Where a breach is, and with what facts, as a breach says it. */
export function breachIn({ path, name }: Place, params: Params): Omit<FormBreach, 'rule'> {
  return { ...(name !== '' && { field: name }), path, params };
}

/** Notes a breach; gives undefined, the reading of what cannot be read. */
export function breach(
  rule: FormBreach['rule'],
  place: Place,
  { id, breaches }: Reading,
  params: Params = {},
): undefined {
  breaches.push({ rule, ...breachIn(place, { field: place.name || id, ...params }) });
}

/** Hands on the value of an outcome of core, or its findings as breaches at this place. */
export function passOn<T>(outcome: Outcome<T>, place: Place, { breaches }: Reading): T | undefined {
  if (outcome.ok) return outcome.value;
  for (const { code, severity, params } of outcome.findings)
    breaches.push({ rule: { code, severity }, ...breachIn(place, params) });
  return undefined;
}
