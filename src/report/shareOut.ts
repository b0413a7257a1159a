/** Shares out a number of places so that nobody with few wishes goes short for one with many: [100, 2, 1] of 10 get [7, 2, 1]. */
export function shareOut(wishes: readonly number[], places: number): number[] {
  const shares = wishes.map(() => 0);
  let left = places;
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  order.forEach((i, served) => {
    shares[i] = Math.min(wishes[i]!, Math.floor(left / (order.length - served)));
    left -= shares[i]!;
  });
  return shares;
}
