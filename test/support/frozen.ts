/** Freezes plain data all the way down, so that a check that writes to its input fails. */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  // An array of numbers in a buffer cannot be frozen; plain data has none.
  Object.freeze(data);
  for (const value of Object.values(data)) frozen(value);
  return data;
}
