import { randomFrom } from '../fuzz/random.js';

/** Draws so many of a list, each as likely as another and the same ones for the same seed: so does each beginning of them. */
export function sampleOf<T>(list: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const places = list.map((_, at) => at);
  const last = Math.min(count, list.length);
  for (let at = 0; at < last; at++) {
    const other = at + random.below(places.length - at);
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places.slice(0, last).map((at) => list[at]!);
}
