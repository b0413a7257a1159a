/**
 * Gives what two ways of writing one name have in common: its letters and digits, without case, accents, blanks, hyphens
 * and signs that cannot be seen. A name of other signs only is its own key.
 */
export function nameKey(name: string): string {
  const key = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key === '' ? name.trim() : key;
}
