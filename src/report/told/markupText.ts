import { escapedMarkup } from '../../core/escapedMarkup.js';
import { lineText } from './lineText.js';

/** Writes a text so that XML and HTML take it letter for letter, in an element and in an attribute, on one line. */
export function markupText(text: string): string {
  return escapedMarkup(lineText(text));
}
