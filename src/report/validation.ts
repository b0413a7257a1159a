import type { Baseline } from '../core/baseline.js';
import type { Finding } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import type { ObjectKind } from '../core/given/kind.js';
import type { CountedRule } from '../core/severityProfile.js';
import type { FileKind } from '../exchange/files/fileKind.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import type { Cohort } from '../network/cohorts/cohort.js';
import type { Registry } from '../network/organizations/organization.js';

/** One file that was checked. */
export interface ValidatedFile {
  /** The name under which findings speak of it in `source.file`. */
  readonly name: string;
  /** What it holds. */
  readonly kind?: FileKind;
  /** Hash of its bytes, in hexadecimal; never in a masked report. */
  readonly sha256?: string;
  /** Rows, reports or forms read, and those without a finding of severity `confirm` or harder, answered or not. */
  readonly rows: { readonly read: number; readonly clean: number };
  /** False where nothing of the file could be read; a finding says why. */
  readonly readable?: boolean;
}

/** Which rules could be judged with the context at hand, and what the others would have needed. */
export interface ValidationScope {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly string[] }[];
}

/** What the files were judged with: reports show the words of these forms, and the codes of these organizations. */
export interface ValidationContext {
  /** The monthly forms by which files were read. */
  readonly forms: readonly MonthlyForm[];
  readonly cohort?: Cohort;
  /** True where nobody named the cohort, and all organizations and months of the monthly files lie in it. */
  readonly isCohortFound?: boolean;
  readonly registry?: Registry;
  /** The rules that count by another severity than their own, in the order of their codes. */
  readonly severities?: readonly CountedRule[];
  /** The baseline of findings that are known. */
  readonly baseline?: Baseline;
}

/** What was checked and what was found: all that a report is made of. */
export interface Validation {
  readonly files: readonly ValidatedFile[];
  readonly findings: readonly Finding[];
  /** Exact counts, where the check made only some of the findings; else the findings are counted. */
  readonly counts?: ExactCounts;
  readonly judged: ValidationScope;
  /** Everything in monthly files that can be compared with other data: what `totalsOf` and `history` take. */
  readonly entries?: readonly MonthlyEntry[];
  /** What of monthly files and `history` of an earlier form has no place in the form in force: it is not in `entries`, and nothing is compared with it. */
  readonly losses?: readonly Finding[];
  /** What the files were judged with. */
  readonly context?: ValidationContext;
  /** Why explanations that were given settle nothing, and which entries of the baseline were not found any more. */
  readonly unused?: readonly Finding[];
}

/** The same with findings that come one after another, in the order of files and lines, and are counted already. */
export interface ToldValidation extends Omit<Validation, 'findings' | 'counts'> {
  readonly findings: Iterable<Finding> | AsyncIterable<Finding>;
  readonly counts: ExactCounts;
}

/** Of a stream of what is checked: a file begins. */
export interface FileStart {
  readonly type: 'fileStart';
  readonly name: string;
  readonly kind: FileKind;
}

/** Of a stream of what is checked: a file has been read. Findings across files may still come. */
export interface FileEnd extends ValidatedFile {
  readonly type: 'fileEnd';
  readonly kind: FileKind;
  readonly readable: boolean;
}

/** Of a stream of what is checked: the last thing, what is known of all files together. */
export interface Summary extends Required<Omit<Validation, 'files' | 'findings'>> {
  readonly type: 'summary';
}

/** What a `Validation` must be. */
export const VALIDATION: ObjectKind = {
  says: 'a validation { files, findings, judged }: pass what validateFiles gives',
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
