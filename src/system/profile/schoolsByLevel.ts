import type { Profile } from './profile.js';

/** Adds up the schools of all levels; `null` where one is left out, since the sum is then not known. */
export function schoolsByLevel(context: Profile['context']): number | null {
  const { elementary, middle, high, other } = context?.schoolsByLevel ?? {};
  const levels = [elementary, middle, high, other].filter((count) => typeof count === 'number');
  return levels.length < 4 ? null : levels.reduce((sum, count) => sum + count, 0);
}
