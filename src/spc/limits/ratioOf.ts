/** Gives the sum of numerators over the sum of denominators, over the places where both are numbers; `null` for 0 / 0. */
export function ratioOf(numerators: ArrayLike<number>, denominators: ArrayLike<number>): number | null {
  let over = 0;
  let under = 0;
  for (let i = 0; i < numerators.length; i++) {
    const numerator = numerators[i]!;
    const denominator = denominators[i]!;
    if (Number.isNaN(numerator + denominator)) continue;
    over += numerator;
    under += denominator;
  }
  return under > 0 ? over / under : null;
}
