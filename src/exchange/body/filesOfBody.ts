import type { KnownBody } from './judgeBody.js';
import { soiledRows } from './soiledRows.js';

/** What became of one file. */
export interface SurveyedFile {
  readonly name: string;
  /** Rows or reports in the file, and those without a finding of severity `confirm` or harder. */
  readonly rows: { readonly read: number; readonly clean: number };
  /** False where nothing of the file could be read; a finding says why. */
  readonly readable: boolean;
}

/** Tells what became of each file, by the findings that were taken so far. */
export function filesOfBody(known: KnownBody): SurveyedFile[] {
  const soiled = soiledRows(known);
  return known.parts.map(({ name, rows, readable, isUnclean }, i) => ({
    name,
    rows: { read: rows, clean: isUnclean ? 0 : rows - soiled[i]! },
    readable,
  }));
}
