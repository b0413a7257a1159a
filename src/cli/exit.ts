/** What the command says to the program that called it. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Findings there. */
  findings: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Something could not be read at all. */
  unreadable: 3,
  /** A fault of the command itself. */
  internal: 4,
} as const;

/** One of the five exit codes. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why the command stops, in one sentence for the person at the terminal. */
export interface Refusal {
  readonly exit: Exit;
  readonly because: string;
}

/** Tells a refusal from what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'because' in value && 'exit' in value;
}

/** A refusal of what was asked for. */
export function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
