/**
 * Writes a value of unknown kind as text, for a finding that shows what was seen.
 *
 * Objects and lists have no text of their own and become their kind: making text of them by force can
 * throw, as `{ "toString": 1 }` does. Nothing said is the empty text, and so is NaN, which a form sends for an
 * emptied number field.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'object') return Array.isArray(value) ? '[list]' : '[object]';
  return typeof value === 'function' ? '[function]' : String(value);
}
