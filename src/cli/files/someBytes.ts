import { type FileHandle, open } from 'node:fs/promises';

/** A file as it was opened once: one that is put in its place later, under the same path, is another. */
export interface Opened {
  readonly path: string | Buffer;
}

/** The file that was read last. Files are read one after another, so one is open at a time, however many there are. */
let last: { readonly opened: Opened; readonly file: FileHandle } | undefined;

/** Reads some bytes of a file: fewer where it ends before, as it may while somebody writes it. */
export async function someBytes(opened: Opened, from: number, to: number): Promise<ArrayBuffer> {
  if (last?.opened !== opened) {
    const before = last;
    last = undefined;
    await before?.file.close();
    last = { opened, file: await open(opened.path, 'r') };
  }
  const bytes = new Uint8Array(to - from);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await last.file.read(bytes, length, bytes.length - length, from + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === bytes.length ? bytes.buffer : bytes.buffer.slice(0, length);
}
