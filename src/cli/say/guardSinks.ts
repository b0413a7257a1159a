import { withoutPersonalData } from '../../core/personalData.js';
import { plain } from '../../report/frames/codeFrame.js';
import type { Host, OwnMarks, Sink } from '../host.js';
import { safeLine, safeText } from './safeText.js';

/**
 * Wraps what a host writes to, so that nothing which came from a file, a name or an option reaches a terminal or a log as
 * anything but text. Whoever adds a message need not think of it.
 */
export function guardSinks({ stdout, stderr }: Host): Pick<Host, 'stdout' | 'stderr'> {
  return {
    stdout: guarded(stdout, safeText),
    // One message is one line, so that a name with a line break in it forges none. Messages name files and options.
    stderr: guarded(stderr, (text) => `${withoutPersonalData(safeLine(text.replace(/\n$/, '')))}\n`),
  };
}

function guarded(sink: Sink, clean: (text: string, ours?: OwnMarks) => string): Sink {
  return {
    ...sink,
    write: (text, ours) => sink.write(clean(text, ours), ours),
    status: (text) => sink.status(plain(withoutPersonalData(text)).slice(0, (sink.width ?? 80) - 1)),
  };
}
