import type { MonthlyContext } from '../../monthly/form/context.js';
import { jsonSource } from '../json/jsonSource.js';
import { isJsonText } from '../text/isJsonText.js';
import { type Asking, ask } from './asking.js';
import type { FileToRead } from './readBody.js';

/** As many bytes as tell JSON from CSV. */
export const HEAD = 4096;

/**
 * Opens the files of a body: JSON is read whole, since what submissions explain must be known before anything is judged.
 */
export function* openFiles(
  files: readonly { readonly name: string; readonly size: number }[],
  context: MonthlyContext,
): Asking<FileToRead[]> {
  const opened: FileToRead[] = [];
  for (const [file, { name, size }] of files.entries()) {
    const head = yield* ask(file, 0, Math.min(size, HEAD));
    const isJson = isJsonText(head, name);
    const json = isJson ? jsonSource(yield* ask(file, 0, size), context, name) : null;
    opened.push({ file, name, size, json });
  }
  return opened;
}
