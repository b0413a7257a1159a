import type { Messages } from '../../core/describeFinding.js';
import { say } from '../told/say.js';
import type { ValidatedFile } from '../validation.js';

/** Counts files and what is in them: `1 file, 12 rows (12 clean)`; of files with forms `2 files, 1 row and 1 form (2 clean)`. */
export function wordsOfFiles(files: readonly ValidatedFile[], messages: Messages): string {
  const readIn = (word: ReadAs) =>
    sumOf(files.filter((file) => wordOf(file) === word).map(({ rows }) => rows.read));
  const words = READ_AS.filter((word) => files.some((file) => wordOf(file) === word));
  const read = (words.length > 0 ? words : [READ_AS[0]])
    .map((word) => say(messages, word, { count: readIn(word) }))
    .reduce((first, second) => say(messages, 'and', { first, second }));
  return say(messages, 'readIn', {
    files: say(messages, 'countFiles', { count: files.length }),
    read,
    count: sumOf(files.map(({ rows }) => rows.clean)),
  });
}

/** What one thing in a file is: a line of a table, a report of JSON, or a whole form. */
const READ_AS = ['countRows', 'countReports', 'countForms'] as const;

type ReadAs = (typeof READ_AS)[number];

function wordOf({ name, kind = 'monthly' }: ValidatedFile): ReadAs {
  if (kind !== 'monthly') return 'countForms';
  return /\.json$/i.test(name) ? 'countReports' : 'countRows';
}

/** Adds counts up. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
