import { isRecord } from './isRecord.js';
import { seenAs } from './seenAs.js';

/** As much of `Kind` as `mustHold` knows. */
export type PlainPart =
  | 'text'
  | 'number'
  | 'object'
  | { readonly listOf: PlainPart }
  | { readonly says: string; readonly has: Readonly<Record<string, PlainPart>> };

/**
 * Does what `mustBe` does, for kinds made of texts, numbers, objects and lists: a page that only scores answers need not
 * load the check of all other kinds.
 *
 * @throws TypeError for another kind
 */
export function mustHold(kind: PlainPart, value: unknown, by: string, name: string): void {
  // Codes come by the thousand, so the usual case takes the shortest way.
  if (kind === 'text' && typeof value === 'string') return;
  const fail = (says: string, seen = seenAs(value)) =>
    new TypeError(`${by}: ${name} must be ${says}; it is ${seen}.`);
  if (typeof kind === 'string') {
    const fits = kind === 'object' ? isRecord(value) : typeof value === TYPES[kind];
    if (!fits) throw fail(kind === 'object' ? 'an object' : `a ${kind}`);
  } else if ('listOf' in kind) {
    if (!Array.isArray(value)) throw fail('a list');
    for (let i = 0; i < value.length; i++) mustHold(kind.listOf, value[i], by, `${name}[${i}]`);
  } else {
    if (!isRecord(value)) throw fail(kind.says);
    for (const key in kind.has) {
      const part = value[key] ?? null;
      if (part === null) throw fail(kind.says, `an object without ${key}`);
      mustHold(kind.has[key]!, part, by, `${name}.${key}`);
    }
  }
}

const TYPES = { text: 'string', number: 'number' } as const;
