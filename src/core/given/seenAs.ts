/**
 * Says what a value is, for the message of a programmer's error: ids, dates and months as they are, else only the kind.
 *
 * A number may be a count of few students and a text may be a name, so neither is shown; a word that stands where an id
 * belongs is shown by whoever knows that.
 */
export function seenAs(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return seenText(value);
  if (typeof value === 'number') return seenNumber(value);
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  const tag = tagOf(value);
  return tag === 'Object' ? 'an object' : `a ${tag}`;
}

/** Names what kind of object a value is: `Object` for a plain one, else `Date`, `Map`, `Promise` and the like. */
export function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Shows a word that can be an id or a key; anything else is a text. */
export function seenWord(value: string): string {
  return /^[A-Za-z_][\w@.:/-]{0,39}$/.test(value) ? `"${value}"` : seenText(value);
}

function seenText(value: string): string {
  if (value === '') return 'an empty text';
  return /^\d{1,4}[-/.]\d[-\d/.:TZ+]{0,30}$/.test(value) ? `the text "${value}"` : 'a text';
}

function seenNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return 'an infinite number';
  if (!Number.isInteger(value)) return 'a number with decimals';
  return value < 0 ? 'a number below 0' : 'a number';
}
