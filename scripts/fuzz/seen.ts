import type { Finding } from '../../src/core/finding.js';
import type { Random } from './random.js';

/** What came out of a door. */
export interface Seen {
  readonly findings: readonly Finding[];
  /** Whether the input came past the first gate: it was read, and the rules behind the shape were asked. */
  readonly isThrough: boolean;
  /** What may not be: told as a failure. */
  readonly trouble?: string | undefined;
}

/** A way into the package: what is handed to it, and what comes back. */
export interface Door {
  /** How its share of the cases compares with that of others: slow ones get few. */
  readonly weight: number;
  /** Makes inputs; what they are made of is read once. */
  readonly generator: () => (random: Random) => unknown;
  readonly run: (input: never) => Seen | Promise<Seen>;
}

/** What a reader gives. */
export interface Read {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}
