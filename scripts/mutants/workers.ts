import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Task } from './worker.js';

/** A worker holds what each world leaves behind; a new one begins small. */
const MOST_TASKS = 150;

/** Gives tasks to a process of its own; one that does not answer in time is ended, and the next task gets a new one. */
export class Workers {
  #worker: ChildProcess | null = null;
  #given = 0;

  constructor(
    private readonly program: string,
    private readonly bundle: string,
  ) {}

  /** The answer; `late` when none came in time, `gone` when the process ended by itself. */
  ask<T extends Answer>(task: Task, milliseconds: number): Promise<T | 'late' | 'gone'> {
    if (this.#given++ % MOST_TASKS === 0) this.end();
    this.#worker ??= fork(this.program, [this.bundle], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    const worker = this.#worker;
    return new Promise((resolve) => {
      const finish = (answer: T | 'late' | 'gone') => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (typeof answer === 'string') this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => finish('late'), milliseconds);
      worker.once('message', (answer) => finish(answer as T));
      worker.once('exit', () => finish('gone'));
      worker.send(task);
    });
  }

  end(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = null;
  }
}
