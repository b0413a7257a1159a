/** The five severities, hardest first. `fatal` cannot be overridden; `info` asks for nothing. */
export const SEVERITIES = ['fatal', 'explain', 'confirm', 'warning', 'info'] as const;

/**
 * How hard a finding stops a submission.
 *
 * `fatal` blocks until it is corrected, `explain` until a note is given, `confirm` until it is ticked;
 * `warning` and `info` never block.
 */
export type Severity = (typeof SEVERITIES)[number];

/** A number or a short word that a rule puts into its sentence. */
export type ParamValue = number | string;

/** The facts of a finding by name; the rule of the finding says what each of them holds. */
export type Params = Readonly<Record<string, ParamValue>>;

/** The record that a finding speaks of: one organization, and where it applies one month and one version. */
export interface RecordKey {
  readonly organization: string;
  readonly month?: string;
  readonly version?: number;
}

/**
 * A place in a file as an editor shows it.
 *
 * `line` counts from 1 (the header is line 1), `column` and `endColumn` count UTF-16 code units from 1
 * without the byte order mark; `endColumn` is the column after the last character and is left out where
 * the cell ends on another line. `byte` is the offset in the file as stored, from 0. `a1` names a
 * workbook cell.
 */
export interface FindingSource {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly byte?: number;
  readonly a1?: string;
}

/** Another place that a finding needs to be understood: the other cell, row or month. */
export interface RelatedPlace {
  readonly record?: RecordKey;
  readonly field?: string;
  readonly source?: FindingSource;
}

/**
 * Why a finding does not count: `explained` with a note, `confirmed` by a tick, or `known` by a baseline of an earlier
 * run, since the day when it was written there.
 */
export interface Disposition {
  readonly kind: 'explained' | 'confirmed' | 'known';
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  readonly since?: string;
}

/**
 * One breach of one rule, as plain JSON and without prose.
 *
 * `describeFinding` makes the sentence. `path` leads to the value inside the object that was checked,
 * `source` to the cell of a file. `fingerprint` stays the same when rows are sorted or lines move.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The severity by which it counts, where a profile says another than its rule. */
  readonly countedAs?: Severity;
  readonly record?: RecordKey;
  readonly field?: string;
  readonly params: Params;
  /** Of a finding that was masked: what kind of text each mark among the params stands for, in words. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
  readonly source?: FindingSource;
  readonly related?: readonly RelatedPlace[];
  /** The code of the rule whose finding this one follows from: what to put right first. */
  readonly causedBy?: string;
  /** The codes of other rules whose findings explain further parts of it: one field that is owed has no column, another is misread. */
  readonly alsoCausedBy?: readonly string[];
  readonly fingerprint: string;
  readonly disposition?: Disposition;
}
