/** The greatest number among items of any count, 0 where there are none: a spread into `Math.max` breaks on long lists. */
export function greatest<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((most, item, i) => (i === 0 ? numberOf(item) : Math.max(most, numberOf(item))), 0);
}

/** The least number among items of any count, 0 where there are none. */
export function least<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return -greatest(items, (item) => -numberOf(item));
}
