import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Whole } from './judgeWhole.ts';
import type { Part } from './part.ts';
import { needsTooMuch } from './spool.ts';

/** Judges a body in a thread of its own, so that the server answers others meanwhile. Who is urgent does not wait behind others. */
export type Judge = (whole: Whole, isUrgent: boolean) => Promise<Part>;

interface Waiting {
  readonly whole: Whole;
  readonly resolve: (part: Part) => void;
  readonly reject: (error: Error) => void;
}

/** What one body may need: far more than 16 MB of honest data do. A body that needs more ends its thread, and no more than that. */
const MOST_MB = 1536;

/**
 * Starts threads when they are needed, and keeps them for the next body.
 *
 * @param program - what a thread runs
 * @param threads - how many bodies are judged at once; others wait
 */
export function judgeAside(
  program: URL,
  { threads = Math.max(1, availableParallelism() - 1), mostMb = MOST_MB } = {},
): Judge {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  let running = 0;

  function begin(): void {
    if (waiting.length === 0 || running >= threads) return;
    running++;
    const { whole, resolve, reject } = waiting.shift()!;
    const worker = idle.pop() ?? new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMb } });
    const finish = (worked: boolean): void => {
      // Each by its name: a Worker has listeners of its own.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      if (worked) {
        // A thread that waits for work holds no process back, and may end without a word.
        worker.unref();
        worker.on('error', () => {}).on('exit', () => idle.splice(idle.indexOf(worker) >>> 0, 1));
        idle.push(worker);
      }
      running--;
      begin();
    };
    const fail = (error: Error & { readonly code?: unknown }): void => {
      finish(false);
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? needsTooMuch() : error);
    };
    worker.on('message', (part: Part) => {
      finish(true);
      resolve(part);
    });
    worker.on('error', fail).on('exit', () => fail(new Error('The thread ended.')));
    worker.ref();
    worker.postMessage(whole, [whole.bytes.buffer]);
  }

  return (whole, isUrgent) =>
    new Promise((resolve, reject) => {
      waiting[isUrgent ? 'unshift' : 'push']({ whole, resolve, reject });
      begin();
    });
}
