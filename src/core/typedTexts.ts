// What a person has typed into a field of a page, where the field is not for words.

/** Gives the number that a text plainly is; any other value as it is. */
export function numberOfText(value: unknown): unknown {
  return typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : value;
}

/** Gives the yes or no that a text plainly is; any other value as it is. */
export function yesNoOfText(value: unknown): unknown {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : value;
}
