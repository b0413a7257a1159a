/**
 * Gives the chance that Student's t with so many whole degrees of freedom is as large as a value, or larger.
 *
 * For whole degrees of freedom the distribution is a finite sum of powers of a cosine, so no approximation is needed.
 */
export function studentTail(t: number, freedom: number): number {
  const angle = Math.atan2(t, Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let [term, sum] = isOdd ? [cosine, freedom > 1 ? cosine : 0] : [1, 1];
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return Math.min(Math.max((1 - within) / 2, 0), 1);
}
