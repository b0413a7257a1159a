/** Gives an address that a page may lead to; undefined for one that is none, or that would run something. */
export function webUrl(text: string): string | undefined {
  return /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(text) ? text : undefined;
}
