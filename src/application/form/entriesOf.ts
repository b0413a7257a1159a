/** Lists the entries of a list that are there, each with its place, so that a finding can lead to it. */
export function entriesOf<T>(list: readonly (T | null | undefined)[] | null | undefined): [number, T][] {
  const entries: [number, T][] = [];
  list?.forEach((entry, place) => {
    if (entry !== null && entry !== undefined) entries.push([place, entry]);
  });
  return entries;
}

/**
 * Lists the later places whose key an earlier place has already, each with that first place.
 *
 * @param keyOf - the key of an entry; undefined for an entry that cannot be compared
 */
export function repeatsIn<T>(
  list: readonly (T | null | undefined)[] | null | undefined,
  keyOf: (entry: T) => string | undefined,
): { readonly first: number; readonly again: number }[] {
  const places = new Map<string, number>();
  return entriesOf(list).flatMap(([place, entry]) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    return first === undefined ? [] : [{ first, again: place }];
  });
}
