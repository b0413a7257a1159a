import type { Sink } from '../host.js';

/** Tells a person at a terminal how far the work has come; silent everywhere else, and for short work. */
export interface Progress {
  step(done: number, name: string): void;
  end(): void;
}

/** Work on fewer bytes than this is over before anybody has read a line about it. */
const LONG_WORK = 4_000_000;

/** Makes the progress line of a run over files of these sizes. */
export function progressOn(stderr: Sink, sizes: readonly number[]): Progress {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!stderr.isTerminal || total < LONG_WORK) return { step() {}, end() {} };
  let before = 0;
  const starts = sizes.map((size) => (before += size) - size);
  return {
    step(done, name) {
      const percent = Math.floor((100 * (starts[done] ?? total)) / total);
      stderr.status(`${percent}%  file ${done + 1} of ${sizes.length}: ${name}`);
    },
    end: () => stderr.status(''),
  };
}
