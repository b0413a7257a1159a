import { EXIT, type Exit } from './exit.js';
import { isLeft, whyUnreadable } from './files/whyUnreadable.js';
import type { Host } from './host.js';

/**
 * Waits until all is written and gives the exit code: output that could not be written is told by it, since a full disk
 * must not look like a clean file, nor like findings. A reader that has seen enough, such as `csmhs rules | head`, is no fault.
 */
export async function settle(exit: Exit, { stdout, stderr }: Pick<Host, 'stdout' | 'stderr'>): Promise<Exit> {
  const unwritten = await stdout.flush();
  const isLost = unwritten !== undefined && !isLeft(unwritten);
  if (isLost) stderr.write(`csmhs: standard output cannot be written: ${whyUnreadable(unwritten)}.\n`);
  const unsaid = await stderr.flush();
  if (isLost || (unsaid !== undefined && !isLeft(unsaid))) return HARDER.includes(exit) ? exit : EXIT.usage;
  return exit;
}

/** What was told before the output broke and weighs more. */
const HARDER: readonly Exit[] = [EXIT.unreadable, EXIT.internal];
