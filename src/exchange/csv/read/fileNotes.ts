import type { Finding, FindingSource } from '../../../core/finding.js';
import { numberEach } from '../../../core/fingerprint.js';
import { type Breach, findingOf, type Rule } from '../../../core/rule.js';

/** Something wrong with a file as a whole, before its finding is made. */
export interface FileNote {
  readonly rule: Rule;
  readonly breach: Breach;
  /** Its place, or the line at whose beginning it is. */
  readonly source?: FindingSource | number;
}

/** What was noted about a file as a whole and has not been told yet. */
export interface FileNotes {
  add(notes: readonly FileNote[]): void;
  /** Gives the findings since the last time. */
  take(): readonly Finding[];
}

/** Makes a place for the notes on a file. */
export function fileNotes(file: string | undefined): FileNotes {
  let waiting: Finding[] = [];
  return {
    add(notes) {
      for (const { rule, breach, source } of notes) {
        const finding = findingOf(rule, breach);
        const place = typeof source === 'number' ? startOf(file, source) : source;
        waiting.push(place ? { ...finding, source: place } : finding);
      }
    },
    take() {
      const taken = numberEach(waiting);
      waiting = [];
      return taken;
    },
  };
}

/** Gives the place at which a line begins. */
export function startOf(file: string | undefined, line: number): FindingSource {
  return file === undefined ? { line, column: 1 } : { file, line, column: 1 };
}
