import { plain } from '../../report/frames/codeFrame.js';
import { withoutCommands } from '../../report/text/withoutCommands.js';
import type { OwnMarks } from '../host.js';

/** A color as the palette writes it. */
const COLOR = new RegExp(`(${String.fromCharCode(27)}\\[\\d{1,2}m)`);

/** An annotation as the writer of them begins it. */
const COMMAND = /^::(error|warning|notice) /;

/**
 * Cleans what is shown: no control character, mark of direction or line separator, and nothing that a build server takes
 * for a command. File names, labels and codes come from others.
 *
 * @param text - one or more lines; their line feeds stay, with carriage returns before them
 * @param ours - the marks in it that are ours and stay
 */
export function safeText(text: string, { colors = false, commands = false }: OwnMarks = {}): string {
  return text
    .split(/(\r?\n)/)
    .map((line, at) => {
      // Every second part is the end of a line, and within a line a color.
      if (at % 2 === 1) return line;
      const parts = colors ? line.split(COLOR) : [line];
      const cleaned = parts.map((part, i) => (i % 2 === 0 ? plain(part) : part)).join('');
      return commands && COMMAND.test(cleaned) ? cleaned : withoutCommands(cleaned);
    })
    .join('');
}

/** Cleans one line: line feeds in it are not ours. */
export function safeLine(text: string): string {
  return withoutCommands(plain(text));
}
