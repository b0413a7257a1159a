import type { RelatedPlace } from '../../core/finding.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyDefinitions, QualifiersOfForm } from '../form/report.js';

/** One report as the rules across reports see it: its key and one number or state marker a measure. */
export interface ReportRow {
  /** The form by which the report was read; its measures are the columns of `stored`. */
  readonly form: CompiledForm;
  readonly record: { readonly organization: string; readonly month: string; readonly version: number };
  /** The district of the organization; `null` where no code and no registry says it. */
  readonly district: string | null;
  readonly isDistrict: boolean;
  /** Months since the year 0, so that months can be compared and subtracted. */
  readonly monthIndex: number;
  /** The first month of the school year in which the month lies, counted as `monthIndex` is. */
  readonly yearStart: number;
  /**
   * The values in the order of the form: a number (tenths where the measure has a decimal) or a negative
   * state marker. A value that breaks a fatal rule within its report is unreadable here, so that one
   * mistake makes one finding.
   */
  readonly stored: number[];
  readonly qualifiers: QualifiersOfForm | null;
  readonly submittedAt: string | null;
  /** What the submission of this report decided for the year; `null` for a report on its own. */
  readonly definitions: MonthlyDefinitions | null;
  /** Where the report stands in what was checked. */
  readonly path: readonly (string | number)[];
  /** `false` for earlier data, which is compared with and never reported on. */
  readonly judged: boolean;
}

/** Gives the number of a measure as reported; `null` where there is none. */
export function numberIn({ form, stored }: ReportRow, id: string): number | null {
  const column = form.columnOf(id);
  if (column === undefined) return null;
  const value = stored[column]!;
  return value < 0 ? null : numberOf(form, value, column);
}

/** Gives the number that a column holds as `stored`: tenths where the measure has a decimal. */
export function numberOf(form: CompiledForm, stored: number, column: number): number {
  return form.decimals[column] === 0 ? stored : stored / 10;
}

/** Gives what a one is in a column: 10 where its measure has a decimal. */
export function unitOf({ decimals }: CompiledForm, column: number): number {
  return decimals[column] === 0 ? 1 : 10;
}

/** Gives the number that a report has in a column, as it was reported. */
export function reportedAt({ form, stored }: ReportRow, column: number): number {
  return numberOf(form, stored[column]!, column);
}

/** Tells how many schools a number covers; `all` where every due school is in it. */
export function schoolsCovered(qualifiers: QualifiersOfForm | null | undefined, id: string): number | 'all' {
  const part = qualifiers?.[id]?.partialCoverage;
  return !part || part.covered === part.due ? 'all' : part.covered;
}

/** Gives the place of a measure in a report, for the related places of a finding. */
export function placeOf({ record }: ReportRow, field?: string): RelatedPlace {
  return field === undefined ? { record } : { record, field };
}

/** Judges things one by one; `judge` gives the breach, or undefined. */
export function breachesAmong<T, B>(
  things: ArrayLike<T>,
  judge: (thing: T, i: number) => B | undefined,
): readonly B[] {
  let breaches: B[] | undefined;
  for (let i = 0; i < things.length; i++) {
    const breach = judge(things[i]!, i);
    if (breach) (breaches ??= []).push(breach);
  }
  return breaches ?? NONE;
}

const NONE: readonly never[] = [];

/** Tells whether two reports hold the same numbers and states. */
export function hasSameValues(a: ReportRow, b: ReportRow): boolean {
  if (a.form !== b.form) return false;
  for (let column = 0; column < a.stored.length; column++) {
    if (a.stored[column] !== b.stored[column]) return false;
  }
  return true;
}
