/**
 * Decodes UTF-8 bytes to text. Bytes that are not UTF-8 become U+FFFD, one for each maximal broken part,
 * as the WHATWG Encoding Standard has it. Own code, because a bare engine has no TextDecoder.
 */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  while (at < to) {
    // Runs of ASCII are cut out in pieces that fit an argument list.
    let end = at;
    const stop = Math.min(to, at + 4096);
    while (end < stop && bytes[end]! < 0x80) end++;
    if (end > at) {
      text +=
        end - at <= SHORT
          ? shortAscii(bytes, at, end)
          : String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[]);
      at = end;
      continue;
    }
    const length = sequenceLength(bytes, at, to);
    if (length > 0) text += String.fromCodePoint(codePointAt(bytes, at, length));
    else text += '\ufffd';
    at += Math.abs(length);
  }
  return text;
}

/** Up to so many letters cost less one by one than through a view of their bytes. */
const SHORT = 32;

/** Eight letters at a time. */
function shortAscii(b: Uint8Array, from: number, to: number): string {
  const { fromCharCode } = String;
  let text = '';
  let at = from;
  for (; at + 8 <= to; at += 8)
    text += fromCharCode(
      b[at]!,
      b[at + 1]!,
      b[at + 2]!,
      b[at + 3]!,
      b[at + 4]!,
      b[at + 5]!,
      b[at + 6]!,
      b[at + 7]!,
    );
  for (; at < to; at++) text += fromCharCode(b[at]!);
  return text;
}

/** Tells whether bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const length = sequenceLength(bytes, at, to);
    if (length < 0) return false;
    at += length;
  }
  return true;
}

/** Counts the UTF-16 code units that `decodeUtf8` would make of the bytes: what an editor calls columns. */
export function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at, to);
    units += length === 4 ? 2 : 1;
    at += Math.abs(length);
  }
  return units;
}

/** Encodes text as UTF-8; a lone half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  let bytes = new Uint8Array(text.length + (text.length >> 3) + 16);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (at + 4 > bytes.length) {
      const grown = new Uint8Array(bytes.length * 2 + 16);
      grown.set(bytes);
      bytes = grown;
    }
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code < 0xdc00 ? text.charCodeAt(i + 1) : Number.NaN;
      if (low >= 0xdc00 && low <= 0xdfff) {
        code = (code - 0xd800) * 0x400 + low - 0xdc00 + 0x10000;
        i++;
      } else code = 0xfffd;
    }
    at = putCodePoint(bytes, at, code);
  }
  return bytes.subarray(0, at);
}

/** Writes a code point as UTF-8 and returns where the next one goes. */
export function putCodePoint(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at++] = code;
    return at;
  }
  if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
    else {
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
    }
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (code & 0x3f);
  return at;
}

/** The length of the sequence at `at`; negative for a broken one, whose maximal part is as long as the absolute value. */
function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // The first continuation byte has narrower bounds after some leads: no overlong forms, no surrogates, no more than U+10FFFF.
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const greatest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const next = at + i < to ? bytes[at + i]! : -1;
    if (next < (i === 1 ? least : 0x80) || next > (i === 1 ? greatest : 0xbf)) return -i;
  }
  return length;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at]!;
  if (length === 1) return lead;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 0x3f);
  return code;
}
