import { encodeUtf8 } from './utf8.js';

/**
 * Gives the bytes of a text or of a `Uint8Array`, one of another realm too, as in tests that run in a sandbox.
 *
 * @throws TypeError for anything else: an empty file would be found where there is none
 */
export function bytesOf(source: unknown): Uint8Array {
  if (typeof source === 'string') return encodeUtf8(source);
  if (isBytes(source)) return source;
  throw wrongSource(source);
}

/** Tells whether a value is a `Uint8Array`, of whatever realm; a `Buffer` is one. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** Makes the error for a source that cannot be read, with the way to one that can. */
export function wrongSource(source: unknown): TypeError {
  const kind = Object.prototype.toString.call(source).slice(8, -1);
  const way = WAYS[kind] ?? '';
  return new TypeError(`A monthly file is read from text or from a Uint8Array, not from ${kind}.${way}`);
}

const WAYS: Readonly<Record<string, string>> = {
  ArrayBuffer: ' Wrap it: new Uint8Array(buffer).',
  Blob: ' Read it first: new Uint8Array(await blob.arrayBuffer()); or stream it: readMonthlyCsv(blob.stream()).',
  File: ' Read it first: new Uint8Array(await file.arrayBuffer()); or stream it: readMonthlyCsv(file.stream()).',
  Promise: ' Wait for it: await.',
};
