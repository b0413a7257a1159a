/** The longest row that is read, in bytes; also how far an unclosed quote is followed. */
export const ROW_LIMIT = 1 << 20;

/** Rows a batch. With the odd stride below, one batch of columns stays in a core's own cache. */
export const BATCH_ROWS = 1024;
/** From one column to the next. Not a power of two: else all columns of a row would share the same cache sets. */
export const STRIDE = BATCH_ROWS + 17;

/** Troubles with the cut of a row, in the order in which they are noted. */
export const ROW_TROUBLES = { tooFewCells: 1, tooManyCells: 2, quoteUnclosed: 3, rowTooLong: 4 } as const;
