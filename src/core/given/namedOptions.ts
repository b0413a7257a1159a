import { slipOf } from '../unknownKeys.js';
import { isRecord } from './isRecord.js';
import { seenAs, seenWord } from './seenAs.js';

/** Gives options by their names, once it is sure that a table knows each; none where they are left out or `null`. */
export function namedOptions(
  given: object | null | undefined,
  shape: Readonly<Record<string, unknown>>,
  by: string,
): Readonly<Record<string, unknown>> {
  if (given === undefined || given === null) return {};
  const names = () => Object.keys(shape).join(', ');
  if (!isRecord(given))
    throw new TypeError(`${by}: ${names()} must stand in an object; in its place is ${seenAs(given)}.`);
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(shape, key)) continue;
    const nearest = slipOf(key, Object.keys(shape));
    const meant = nearest ? ` Did you mean ${nearest}?` : '';
    const seen = /^[A-Za-z_$][\w$-]{0,39}$/.test(key) ? seenWord(key) : 'that was given';
    throw new TypeError(`${by}: there is no option ${seen}.${meant} The options are ${names()}.`);
  }
  return given;
}
