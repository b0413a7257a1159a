/** Writes a text so that XML takes it letter for letter; what no XML can hold becomes a mark that says so. */
export function markup(text: string): string {
  return text
    .replace(/[^\P{C}\t\n]|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
