import type { FindingCounts } from '../../core/findingCounts.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { CountedRule } from '../../core/severityProfile.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import type { ToldFinding } from '../told/tellingOf.js';

/** How a problem is told to whoever sent a request. */
export interface ProblemOptions extends FormatOptions {
  /** The status of the answer, from 100 to 599; 422 unless given. */
  readonly status?: number;
  /** What the problem is called; in the language of `messages` unless given. */
  readonly title?: string;
  /** What is wrong, in a sentence; the counts of the findings unless given. */
  readonly detail?: string;
  /** Names this one request, as a reference to it. */
  readonly instance?: string;
}

/** One finding of a problem: its sentence, the way to the value, and what to do. */
export interface ProblemError
  extends Pick<
    ToldFinding,
    | 'code'
    | 'severity'
    | 'howToFix'
    | 'ruleUrl'
    | 'record'
    | 'field'
    | 'countedAs'
    | 'disposition'
    | 'source'
    | 'causedBy'
    | 'alsoCausedBy'
  > {
  readonly detail: string;
  /** A JSON Pointer in the fragment of an address (RFC 6901). */
  readonly pointer: string;
}

/** What goes over the wire as `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly counts: FindingCounts;
  readonly severities?: readonly CountedRule[];
  /** How many findings are counted and not listed. */
  readonly omitted?: number;
  readonly errors: readonly ProblemError[];
}

/** `ProblemOptions`. */
export const PROBLEM_OPTIONS = {
  ...FORMAT_OPTIONS,
  status: 'httpStatus',
  title: 'text',
  detail: 'text',
  instance: 'text',
} as const satisfies Record<keyof ProblemOptions, OptionKind>;
