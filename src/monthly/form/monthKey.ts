/** Writes an organization and a month as one text, for maps. A code may hold a `|`; a month never does. */
export function monthKey(organization: string, month: string): string {
  return `${organization}|${month}`;
}

/** Gives the organization and month of a `monthKey`: what is before and behind its last `|`. */
export function placeOfMonthKey(key: string): { readonly organization: string; readonly month: string } {
  const at = key.lastIndexOf('|');
  return at < 0
    ? { organization: key, month: '' }
    : { organization: key.slice(0, at), month: key.slice(at + 1) };
}
