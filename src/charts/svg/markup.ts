import { escapedMarkup } from '../../core/escapedMarkup.js';
import { withoutPersonalData } from '../../core/personalData.js';

/** Writes a text so that XML takes it letter for letter; what no XML can hold becomes a mark that says so. What points at one person is left out. */
export function markup(text: string): string {
  return escapedMarkup(withoutPersonalData(text).replace(/[^\P{C}\t\n]|[\ufffe\uffff]/gu, '\ufffd'));
}
