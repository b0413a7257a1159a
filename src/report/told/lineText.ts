import { plain } from '../frames/codeFrame.js';
import { withoutCommands } from '../text/withoutCommands.js';

/**
 * Makes a text of others fit to stand on one line of any report: no control character, mark of direction or line break,
 * no half of a surrogate pair, which no file can hold, and nothing that a build server takes for a command.
 */
export function lineText(text: string): string {
  return withoutCommands(plain(text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')));
}
