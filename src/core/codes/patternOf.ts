import type { CodesOf } from './codes.js';
import { codesOf } from './codesOf.js';
import { bodyOf } from './picture.js';

/**
 * Gives the pattern of all codes of a scheme, districts and schools, for a JSON Schema. A picture has one road through
 * every text, so no text is slow to test.
 *
 * @param of - a scheme, or what says which holds; all built-in schemes where it is left out
 * @throws RangeError for an id that is not built in
 * @example
 * patternOf(MA_DESE) // => '^\\d{8}$'
 * @example
 * patternOf(NCES) // => '^(?:\\d{7}|\\d{12})$'
 */
export function patternOf(of?: CodesOf | null): string {
  const pictures = codesOf(of).schemes.flatMap(({ district, school }) => [district, school]);
  const bodies = [...new Set(pictures.map(bodyOf))];
  return bodies.length === 1 ? `^${bodies[0]}$` : `^(?:${bodies.join('|')})$`;
}
