// Random numbers that are the same in every run: mulberry32, and normal ones of it by Box and Muller.

/** Draws of one seed. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Series of so many values by the kind of noise they have; each takes draws and the number of values. */
export const NOISE = {
  normal: ({ normal }, size) => Array.from({ length: size }, normal),
  uniform: ({ uniform }, size) => Array.from({ length: size }, uniform),
  /** Student's t with three degrees of freedom: rare values far off. */
  farOff: ({ normal }, size) =>
    Array.from(
      { length: size },
      () => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3),
    ),
  /** Half of each deviation stays. */
  halfStays: ({ normal }, size) => {
    const values = [normal()];
    while (values.length < size) values.push(0.5 * values.at(-1) + Math.sqrt(0.75) * normal());
    return values;
  },
  /** Counts of which half are 0 or 1. */
  smallCounts: ({ uniform }, size) =>
    Array.from({ length: size }, () => {
      let [count, product] = [0, uniform()];
      for (; product > Math.exp(-1.5); product *= uniform()) count++;
      return count;
    }),
  /** Shares of 20 students, three in ten. */
  shares: ({ uniform }, size) =>
    Array.from(
      { length: size },
      () => Array.from({ length: 20 }, uniform).filter((u) => u < 0.3).length / 20,
    ),
};
