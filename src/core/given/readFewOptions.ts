import { FEW_PLAIN, type FewKind } from './fewPlain.js';
import type { Kind, Shape } from './kind.js';
import { misfitOfEntry, misfitOfMade } from './misfitOfMade.js';
import { readOptionsBy } from './readOptionsBy.js';

/**
 * Does what `readOptions` does, for options that are made of few plain kinds: a page need not load the check of the others.
 *
 * @throws TypeError for an unknown key and a wrong kind, RangeError for a value that cannot be used
 */
export function readFewOptions<T extends object>(
  given: T | null | undefined,
  shape: Shape<FewKind>,
  by: string,
): T {
  return readOptionsBy<T, FewKind>(misfitOfFew, given, shape, by);
}

function misfitOfFew(kind: Kind<FewKind>, value: unknown) {
  return misfitOfMade<FewKind>(kind, value, (name, one) => misfitOfEntry(FEW_PLAIN[name], one));
}
