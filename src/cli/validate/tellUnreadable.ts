import type { Host } from '../host.js';
import type { Settings } from './readSettings.js';

/** Names the files of which nothing could be read. */
export function tellUnreadable(
  files: readonly { readonly name: string }[],
  { quiet, output }: Settings,
  { stderr }: Host,
): void {
  const where = quiet && output === undefined ? 'without --quiet the report says why' : 'the report says why';
  for (const { name } of files) stderr.write(`csmhs: nothing of ${name} could be read; ${where}.\n`);
}
