/**
 * Tells whether nothing was said: undefined, null, a text of blanks, or NaN.
 *
 * Forms send an empty text for a field that nobody has filled, and NaN for a number field that was emptied.
 */
export function isBlank(value: unknown): value is null | undefined {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : typeof value === 'number' && Number.isNaN(value);
}

/** What a text says: an empty one where nothing was said, however that is written. */
export function saidText(text: string | null | undefined): string {
  return isBlank(text) ? '' : text;
}
