import { EXIT, type Refusal } from '../exit.js';
import type { Host, OwnMarks, Pieces, WriteOptions } from '../host.js';
import { safeText } from '../say/safeText.js';
import { isInputLost } from './watchedInput.js';
import { whyUnreadable } from './whyUnreadable.js';

/** How output is written: for whose eyes, and what in it is of ours. */
interface OutputOptions extends WriteOptions {
  readonly ours?: OwnMarks;
}

/** As much as is given to standard output before it has to be taken: a slow reader must not fill the memory. */
const WAITING = 1 << 20;

/** Writes text, whole or piece by piece, to the file asked for, else to standard output. */
export async function writeOutput(
  pieces: Pieces,
  path: string | true | undefined,
  { files, stdout }: Host,
  { ours, ...options }: OutputOptions = {},
): Promise<Refusal | undefined> {
  if (typeof path !== 'string' || path === '-') {
    let waiting = 0;
    for await (const piece of inPieces(pieces)) {
      stdout.write(piece, ours);
      waiting += piece.length;
      // Nobody reads on: the exit code says so in the end.
      if (waiting > WAITING && (await stdout.flush()) !== undefined) break;
      if (waiting > WAITING) waiting = 0;
    }
    return undefined;
  }
  try {
    await files.write(path, safePieces(pieces, ours), options);
    return undefined;
  } catch (error) {
    if (isInputLost(error)) throw error;
    return { exit: EXIT.usage, because: `${path} cannot be written: ${whyUnreadable(error)}.` };
  }
}

function inPieces(pieces: Pieces): Iterable<string> | AsyncIterable<string> {
  return typeof pieces === 'string' ? [pieces] : pieces;
}

async function* safePieces(pieces: Pieces, ours?: OwnMarks): AsyncGenerator<string> {
  for await (const piece of inPieces(pieces)) yield safeText(piece, ours);
}
