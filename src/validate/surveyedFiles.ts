import type { Finding, FindingSource } from '../core/finding.js';
import type { FrameLines } from '../report/frames/codeFrame.js';
import type { FileEnd, FileStart, Summary } from '../report/validation.js';
import type { FormOfFile } from './checkForms.js';
import type { SurveyedBodies } from './surveyBodies.js';
import type { SurveyedMonthly } from './surveyMonthly.js';

/** Files that were read from the first to the last byte: everything is known of them, and findings are told when they are asked for. */
export interface SurveyedFiles extends Omit<Summary, 'type' | 'losses'> {
  /** What of monthly files and history of an earlier form has no place in the form in force. */
  losses(): readonly Finding[];
  readonly files: readonly Omit<FileEnd, 'type'>[];
  /** Tells each file with its findings, in the order of its lines, and last the findings that stand in no file. */
  tell(): AsyncGenerator<FileStart | Finding | FileEnd, void, undefined>;
  /** Tells the findings alone. Where they are not very many they are kept, so that the files are walked over once. */
  findings(): AsyncGenerator<Finding, void, undefined>;
  /** From which month on monthly files are of a later form. */
  readonly changes: SurveyedBodies['changes'];
  /** Every form of the files, whether it came as JSON, as a table or as a workbook. */
  readonly forms: readonly FormOfFile[];
  /** The form by which an application was judged, by the number of its file. */
  readonly applications: ReadonlyMap<number, string>;
  /** Fetches the lines of places in monthly files, for code frames. */
  linesAt(places: readonly FindingSource[]): Promise<ReadonlyMap<string, FrameLines>>;
  /**
   * How a monthly file is written, and a walk over it: see `SurveyedMonthly`. Files are numbered among those that are monthly. Where
   * the only file is a table of ratings, it is meant.
   */
  readonly csvOf: SurveyedMonthly['csvOf'];
  readonly piecesOf: SurveyedMonthly['piecesOf'];
  /** The line that findings give for a line of a monthly file: of a workbook, the row of its sheet. */
  lineOf(index: number, line: number): number;
}
