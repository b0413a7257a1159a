/** 1 for a direction up, -1 for one down. */
export function signOf(direction: 'up' | 'down'): number {
  return direction === 'up' ? 1 : -1;
}
