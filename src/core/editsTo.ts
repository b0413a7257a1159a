/** Counts the edits from one word to another; more than `most` come back as some number above it. */
export type EditsTo = (other: string, most: number) => number;
