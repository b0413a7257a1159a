import type { ValidatedFile } from '../validation.js';

/** Counts files and what is in them: `1 file, 12 rows (12 clean)`; of files with forms `2 files, 1 row and 1 form (2 clean)`. */
export function wordsOfFiles(files: readonly ValidatedFile[]): string {
  const readIn = (word: string) =>
    sumOf(files.filter((file) => wordOf(file) === word).map(({ rows }) => rows.read));
  const words = ['row', 'report', 'form'].filter((word) => files.some((file) => wordOf(file) === word));
  const read = (words.length > 0 ? words : ['row']).map((word) => several(readIn(word), word)).join(' and ');
  return `${several(files.length, 'file')}, ${read} (${sumOf(files.map(({ rows }) => rows.clean))} clean)`;
}

/** What one thing in a file is: a line of a table, a report of JSON, or a whole form. */
function wordOf({ name, kind = 'monthly' }: ValidatedFile): string {
  if (kind !== 'monthly') return 'form';
  return /\.json$/i.test(name) ? 'report' : 'row';
}

/** A count with its word in number. */
export function several(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Adds counts up. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
