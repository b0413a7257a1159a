import { fstatSync, writeSync } from 'node:fs';
import type { Sink } from '../host.js';

/** What the line of a terminal is cleared with. */
const CLEAR_LINE = '\r\u001b[K';

/** Makes a sink of a stream of Node. Nothing that goes wrong is thrown; the first error is kept for `flush`. */
export function nodeSink(stream: NodeJS.WriteStream & { fd: number }): Sink {
  let broken: unknown;
  stream.on('error', (error) => {
    broken ??= error;
  });
  const isFile = !stream.isTTY && isFileLike(stream.fd);
  const write = (text: string) => {
    if (broken !== undefined) return;
    try {
      if (isFile) writeWhole(stream.fd, text);
      else stream.write(text);
    } catch (error) {
      broken = error;
    }
  };
  return {
    write,
    status: (text) => write(CLEAR_LINE + text),
    flush: () =>
      new Promise((resolve) => {
        if (isFile || broken !== undefined) return resolve(broken);
        stream.once('error', resolve);
        // Errors are told one turn later than the end of the write.
        stream.write('', () => setImmediate(() => resolve(broken)));
      }),
    isTerminal: stream.isTTY === true,
    ...(stream.columns !== undefined && { width: stream.columns }),
  };
}

/** A file or a device, where the stream of Node leaves out what a full disk did not take. */
function isFileLike(fd: number): boolean {
  try {
    const there = fstatSync(fd);
    return there.isFile() || there.isCharacterDevice();
  } catch {
    return false;
  }
}

function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}
