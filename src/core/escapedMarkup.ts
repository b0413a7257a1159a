/** Writes the signs that XML and HTML reserve as numbers, so that they stand for themselves in an element and in an attribute. */
export function escapedMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
