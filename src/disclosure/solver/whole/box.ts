/** The least and the most that each column can be. */
export interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Notes that the bounds of a column have moved. */
export type Touch = (column: number) => void;

/** Draws the bounds of a column in; what is not a number says nothing. `false` where nothing is left. */
export function limit(
  { lower, upper }: Box,
  column: number,
  from: number,
  to: number,
  touch: Touch,
): boolean {
  const rises = from > lower[column]!;
  const falls = to < upper[column]!;
  if (rises) lower[column] = from;
  if (falls) upper[column] = to;
  if (rises || falls) touch(column);
  return lower[column]! <= upper[column]!;
}
