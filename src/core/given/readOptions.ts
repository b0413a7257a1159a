import type { Shape } from './kind.js';
import { misfitOf } from './misfitOf.js';
import { readOptionsBy } from './readOptionsBy.js';

/**
 * Reads the options or the context of a public function: held against its table, what is `null` as if left out.
 *
 * Options are the programmer's, not data, so what does not fit throws: an option that is not known would change nothing
 * and nobody would notice.
 *
 * @throws TypeError for an unknown key and a wrong kind, RangeError for a value that cannot be used
 */
export function readOptions<T extends object>(given: T | null | undefined, shape: Shape, by: string): T {
  return readOptionsBy(misfitOf, given, shape, by);
}
