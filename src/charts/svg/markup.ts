import { escapedMarkup } from '../../core/escapedMarkup.js';

/** Writes a text so that XML takes it letter for letter; what no XML can hold becomes a mark that says so. */
export function markup(text: string): string {
  return escapedMarkup(text.replace(/[^\P{C}\t\n]|[\ufffe\uffff]/gu, '\ufffd'));
}
