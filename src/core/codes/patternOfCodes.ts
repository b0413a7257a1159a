import type { Codes } from './codes.js';
import { bodyOf } from './picture.js';

/** Gives the pattern of all codes of some schemes for a JSON Schema; made of pictures, so that no text is slow to test. */
export function patternOfCodes({ schemes }: Codes): string {
  const bodies = [...new Set(schemes.flatMap(({ district, school }) => [bodyOf(district), bodyOf(school)]))];
  return bodies.length === 1 ? `^${bodies[0]}$` : `^(?:${bodies.join('|')})$`;
}
