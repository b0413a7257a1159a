import type { SeriesFacts } from './series.js';

/** A point from which on the form asks for the number in another way: its x, and how many points are before it. */
export interface Redefinition {
  readonly x: string;
  readonly before: number;
}

/** The points of a chart, after the first, from which on the form asks for the number in another way, in their order. */
export function redefinedIn(
  series: SeriesFacts | null | undefined,
  points: readonly { readonly x: string | number }[],
): readonly Redefinition[] {
  const changed = new Set(
    (series?.notes ?? []).flatMap(({ why, x }) => (why === 'definitionChanged' ? [x] : [])),
  );
  return points.flatMap(({ x }, i) => (i > 0 && changed.has(`${x}`) ? [{ x: `${x}`, before: i }] : []));
}
