/** Gives the interval that holds the true share in 95 of 100 samples (Wilson), in percent. */
export function wilson(hits: number, of: number): { readonly from: number; readonly to: number } {
  const z = 1.959964;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const percent = (value: number) => Math.round((1000 * value) / (1 + z ** 2 / of)) / 10;
  return { from: percent(middle - reach), to: percent(middle + reach) };
}
