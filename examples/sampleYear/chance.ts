/** Seeded chance: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from `least` to `greatest`, both included. */
  whole(least: number, greatest: number): number;
  /** A share of `count`, give or take a part of itself, as a whole number. */
  share(count: number, of: number, spread?: number): number;
}

/** Makes a source of chance from a text, such as an organization code. */
export function chanceOf(seed: string): Chance {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  const next = () => {
    // Linear congruential, Numerical Recipes' constants: good enough for made-up counts.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  // The first numbers of neighboring seeds resemble one another.
  for (let i = 0; i < 8; i++) next();
  return {
    next,
    whole: (least, greatest) => least + Math.floor(next() * (greatest - least + 1)),
    share: (count, of, spread = 0.25) => Math.round(count * of * (1 + spread * (2 * next() - 1))),
  };
}
