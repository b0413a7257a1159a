/** Where the lines of shares end. */
export const SHARES = [0, 1] as const;

/** Where the lines of rates end. */
export const RATES = [0, Number.POSITIVE_INFINITY] as const;
