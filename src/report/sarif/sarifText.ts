import { lineText } from '../told/lineText.js';

/**
 * Writes a text so that SARIF takes it letter for letter: braces doubled, since single ones hold the number of an argument,
 * and no link made by what somebody wrote.
 */
export function sarifText(text: string): string {
  return lineText(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
