/**
 * Tells a workbook from text by its first bytes: it is an archive; one with a password, and one of Excel 97, begins as other files
 * of Office do.
 */
export function isPacked(head: Uint8Array): boolean {
  return MARKS.some((mark) => mark.every((byte, i) => head[i] === byte));
}

const MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];
