/** An object of unknown content. */
export type Loose = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object that can be read by keys: no array, and not `null`. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
