import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** The signals by which a process is asked to end. What is killed cannot tidy up. */
const ASKED_TO_END = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes a file under a name for a moment: it is gone where making it fails, or the process is asked to end meanwhile. */
export async function withDraft(draft: string, make: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    // Whoever else listens, such as --watch, ends the process later.
    if (process.listenerCount(signal) > 1) return;
    rmSync(draft, { force: true });
    process.off(signal, end);
    process.kill(process.pid, signal);
  };
  for (const signal of ASKED_TO_END) process.on(signal, end);
  try {
    await make();
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    for (const signal of ASKED_TO_END) process.off(signal, end);
  }
}
