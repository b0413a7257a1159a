/** How many parts a definition may have, counted as values of its JSON: a form of a thousand fields has about ten thousand. */
export const MOST_PARTS = 20_000;

/** How deeply the JSON of a definition may be nested: a group within a group is two levels deeper. */
export const DEEPEST = 30;

/** Tells whether a value of unknown content can be walked through: neither very large, nor very deep, nor within itself. */
export function isSmall(value: unknown): boolean {
  let parts = 0;
  const walk = (part: unknown, depth: number): boolean => {
    parts++;
    if (parts > MOST_PARTS || depth > DEEPEST) return false;
    if (typeof part !== 'object' || part === null) return true;
    return Object.values(part).every((inner: unknown) => walk(inner, depth + 1));
  };
  return walk(value, 0);
}
