import { isLoose } from '../../core/isLoose.js';
import { scanJson } from './scanJson.js';

/** A key that its object has had before. */
export interface RepeatedKey {
  readonly path: readonly (string | number)[];
  /** Where the first one begins, in UTF-16 code units from 0. */
  readonly first: number;
  readonly at: number;
}

/**
 * Finds the keys that an object of a sound JSON text has twice: the parser keeps the last and says nothing.
 *
 * Counting comes first: as many keys as the parser kept means that none was there twice, and costs one fast walk.
 *
 * @param value - what the parser made of the text
 */
export function repeatedKeys(text: string, value: unknown): readonly RepeatedKey[] {
  if (keysWritten(text) === keysKept(value)) return [];
  const found: RepeatedKey[] = [];
  scanJson(text, undefined, (path, first, at) => found.push({ path: [...path], first, at }));
  return found;
}

/** Counts colons outside of strings: each stands behind a key. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === COLON) keys++;
    else if (letter === QUOTE) {
      for (at++; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    }
  }
  return keys;
}

function keysKept(value: unknown): number {
  let keys = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const item of next) push(open, item);
    else if (isLoose(next)) {
      for (const key of Object.keys(next)) {
        keys++;
        push(open, next[key]);
      }
    }
  }
  return keys;
}

function push(open: unknown[], value: unknown): void {
  if (typeof value === 'object' && value !== null) open.push(value);
}

const [QUOTE, COLON, BACKSLASH] = [34, 58, 92];
