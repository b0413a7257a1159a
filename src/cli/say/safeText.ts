import { plain } from '../../report/frames/codeFrame.js';
import { withoutCommands } from '../../report/text/withoutCommands.js';

/** A color as the palette writes it. */
const COLOR = new RegExp(`(${String.fromCharCode(27)}\\[\\d{1,2}m)`);

/**
 * Cleans what is shown: no control character, mark of direction or line separator, and nothing that a build server takes
 * for a command. File names, labels and codes come from others.
 *
 * @param text - one or more lines; their line feeds stay
 * @param colored - whether the colors in it are ours and stay
 */
export function safeText(text: string, colored = false): string {
  return text
    .split('\n')
    .map((line) => {
      const parts = colored ? line.split(COLOR) : [line];
      // Every second part is a color.
      return withoutCommands(parts.map((part, i) => (i % 2 === 0 ? plain(part) : part)).join(''));
    })
    .join('\n');
}

/** Cleans one line: line feeds in it are not ours. */
export function safeLine(text: string): string {
  return withoutCommands(plain(text));
}
