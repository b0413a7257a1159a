import type { LANGUAGES } from '../src/cli/words/languages.js';
import type { Severity } from '../src/core/finding.js';

// What the page and its worker say to each other.

export type Language = (typeof LANGUAGES)[number];

/** How findings are put into words. */
export interface Telling {
  readonly language: Language;
  /** Whether sentences show what the files say, which is hidden otherwise. */
  readonly showValues: boolean;
}

/** What can be saved. */
export type Saved = 'json' | 'receipt' | 'csv';

export type Asked =
  /** `today` is the date by which deadlines are judged, and which the receipt shows. */
  | {
      readonly type: 'check';
      readonly files: readonly File[];
      readonly telling: Telling;
      readonly today: string;
    }
  | { readonly type: 'tell'; readonly telling: Telling }
  /** `index` is the file that is given back. */
  | { readonly type: 'save'; readonly what: Saved; readonly index: number };

/** One rule, with the first places where it was broken. */
export interface ShownRule {
  readonly code: string;
  readonly link: string | null;
  readonly level: string;
  readonly severity: Severity;
  /** How many there are in all, exactly. */
  readonly found: number;
  readonly findings: readonly {
    readonly place: string;
    readonly message: string;
    readonly howToFix: string;
  }[];
}

export interface ShownFile {
  readonly name: string;
  readonly isReadable: boolean;
  readonly read: number;
  readonly clean: number;
  /** Whether it can be given back with two columns more. */
  readonly isTable: boolean;
}

export type Answered =
  | { readonly type: 'progress'; readonly name: string; readonly number: number; readonly of: number }
  | {
      readonly type: 'result';
      readonly summary: string;
      readonly headings: {
        readonly [word in
          | 'place'
          | 'whatIsWrong'
          | 'whatToDo'
          | 'file'
          | 'readable'
          | 'rows'
          | 'cleanRows'
          | 'yes'
          | 'no']: string;
      };
      readonly rules: readonly ShownRule[];
      readonly files: readonly ShownFile[];
      /** That a native speaker has not read the sentences; empty otherwise. */
      readonly review: string;
    }
  | { readonly type: 'saved'; readonly name: string; readonly blob: Blob }
  | { readonly type: 'failed'; readonly message: string };
