/** What was noted about a row beside its numbers. */
export const ROW_FLAGS = {
  /** A cell could not be read. */
  badCell: 1,
  /** The row could not be cut into cells. */
  badStructure: 2,
  /** A number does not fit 32 bits. */
  large: 4,
  /** A text has, or may have, letters beyond ASCII. */
  beyondAscii: 8,
  /** The same key stands in an earlier row. */
  duplicate: 16,
  /** The row ends with its first line, or at the longest that is read, wherever its cells seem to end. */
  cutShort: 32,
} as const;
