/** The code that all of a list are; `null` where they differ or there is none. */
export function theOnly(codes: readonly string[]): string | null {
  const [first = null, ...others] = new Set(codes);
  return others.length === 0 ? first : null;
}
