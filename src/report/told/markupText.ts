import { escapedMarkup } from '../../core/escapedMarkup.js';
import { withoutPersonalData } from '../../core/personalData.js';
import { lineText } from './lineText.js';

/** Writes a text so that XML and HTML take it letter for letter, in an element and in an attribute, on one line; what points at one person is left out. */
export function markupText(text: string): string {
  return escapedMarkup(withoutPersonalData(lineText(text)));
}
