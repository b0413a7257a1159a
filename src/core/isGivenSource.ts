import type { GivenSource } from './fact.js';
import { isLoose } from './isLoose.js';

/** Whether a value can be the source of a definition: a text, a title with an address or without, or an id of `SOURCES`. */
export function isGivenSource(value: unknown): value is GivenSource {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isLoose(value)) return false;
  return isWord(value['title']) || isWord(value['id']);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
