import type { Installation } from './installation.js';
import type { SmokeKind } from './smoke.js';

/** What each group of consumers is given. */
export interface Given {
  /** The archive of the package. */
  readonly tarball: string;
  /** The package with the newest packages its ranges allow, installed once for all who only run it. */
  readonly newest: Installation;
  /** The program that all run. */
  program(kind: SmokeKind, tell?: string): string;
}

/** One who uses the package. */
export interface Consumer {
  readonly name: string;
  readonly version: string;
  /** Gives the line that its program printed; throws with the reason where there is none. */
  line(): string | Promise<string>;
}

/** Consumers that share an installation. */
export type Group = (given: Given) => readonly Consumer[] | Promise<readonly Consumer[]>;

/** The line of a program that printed one. */
export const lineOf = (printed: string): string => printed.trimEnd();
