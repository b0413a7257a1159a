/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and not with, `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Makes such numbers: mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: (list) => list[below(list.length)]! };
}
