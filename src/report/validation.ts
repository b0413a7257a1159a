import type { Finding } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import type { ObjectKind } from '../core/given/kind.js';

/** One file that was checked. */
export interface ValidatedFile {
  /** The name under which findings speak of it in `source.file`. */
  readonly name: string;
  /** Hash of its bytes, in hexadecimal; never in a masked report. */
  readonly sha256?: string;
  /** Rows or reports read, and those without a finding of severity `confirm` or harder. */
  readonly rows: { readonly read: number; readonly clean: number };
}

/** Which rules could be judged with the context at hand, and what the others would have needed. */
export interface ValidationScope {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly string[] }[];
}

/** What was checked and what was found: all that a report is made of. */
export interface Validation {
  readonly files: readonly ValidatedFile[];
  readonly findings: readonly Finding[];
  /** Exact counts, where the check made only some of the findings; else the findings are counted. */
  readonly counts?: ExactCounts;
  readonly judged: ValidationScope;
}

/** What a `Validation` must be. */
export const VALIDATION: ObjectKind = {
  says: 'a validation { files, findings, judged }: make it of what checkMonthlyFiles or checkFormFile gives',
  has: {
    files: { listOf: { says: 'a file', has: { name: 'text', rows: 'object' } } },
    findings: FINDINGS,
    judged: {
      says: 'what rulesJudged gives',
      has: {
        judged: 'list',
        notJudged: { listOf: { says: 'a rule', has: { code: 'text', needs: 'list' } } },
      },
    },
  },
};
