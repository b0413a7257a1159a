import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refused } from '../errors/refused.ts';

/** A body that has come in whole. */
export interface Spooled {
  readonly size: number;
  readonly digest: string;
  /** Reads it piece by piece. A piece is written over by the next one. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

const PIECE = 256 * 1024;

/**
 * Writes a body to a file without a name, which is gone with this process however it ends. So a slow client holds a file
 * and no connection to the database, and a client that stops has sent nothing.
 */
export async function spool(body: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<Spooled> {
  const path = join(tmpdir(), `csmhs-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    return await written(body, file, mostBytes);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function written(
  body: ReadableStream<Uint8Array> | null,
  file: FileHandle,
  mostBytes: number,
): Promise<Spooled> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of whole(body)) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    hash.update(chunk);
    await file.appendFile(chunk);
  }
  if (size === 0) throw new Refused(400, 'The request has no body', 'The request has no body.');
  return {
    size,
    digest: hash.digest('hex'),
    async *pieces() {
      const piece = new Uint8Array(PIECE);
      for (let at = 0; at < size; ) {
        const { bytesRead } = await file.read(piece, 0, PIECE, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    },
    async bytes() {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; ) at += (await file.read(bytes, at, size - at, at)).bytesRead;
      return bytes;
    },
    close: () => file.close(),
  };
}

/** Why a body is refused before or while it comes. */
export function tooLarge(mostBytes: number): Refused {
  const most = Math.floor(mostBytes / (1024 * 1024));
  const detail = `A body of this kind may have ${most} MB. Send larger data as CSV, or in parts.`;
  return new Refused(413, 'The body is too large', detail, [], { connection: 'close' });
}

/** Why a body is refused that nobody can hold in memory, however small it looks. */
export function needsTooMuch(): Refused {
  const detail = 'The body needs more memory than it may. Send the data as CSV, or in parts.';
  return new Refused(413, 'The body is too large', detail);
}

async function* whole(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body ?? []) yield chunk;
  } catch {
    throw new Refused(400, 'The body broke off', 'The body ended before it was whole. Nothing was stored.');
  }
}
