/** The most bytes that a workbook may have once it is unpacked. */
export const MOST_BYTES: number = 64 * 1024 * 1024;

/** The most cells of all sheets, counted as the rectangles that hold them. */
export const MOST_CELLS = 4_000_000;
