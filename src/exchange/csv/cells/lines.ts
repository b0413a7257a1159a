/** The byte of a line feed. */
export const LF = 10;
/** The byte of a carriage return. */
export const CR = 13;

/** Finds where the line ends in which `at` is: its LF or CR, or `length` where the bytes run out first. */
export function lineEnd(bytes: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}

/** Gives where the line begins that is below the one with its end at `end`; a CRLF is one end. */
export function lineBelow(bytes: Uint8Array, end: number, length: number): number {
  if (end >= length) return length;
  return bytes[end] === CR && bytes[end + 1] === LF && end + 1 < length ? end + 2 : end + 1;
}

/** Tells whether a CR is the last byte that has come: whether an LF belongs to it, the next one says. */
export function isHalfBreak(bytes: Uint8Array, end: number, length: number): boolean {
  return bytes[end] === CR && end + 1 >= length;
}
