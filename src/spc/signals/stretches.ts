/** Cuts a sequence into the longest stretches in which every point goes with the one before it. */
export function stretches(
  sequence: readonly number[],
  goesOn: (point: number, before: number, stretch: readonly number[]) => boolean,
): number[][] {
  const found: number[][] = [];
  for (const point of sequence) {
    const stretch = found.at(-1);
    if (stretch && goesOn(point, stretch.at(-1)!, stretch)) stretch.push(point);
    else found.push([point]);
  }
  return found;
}
