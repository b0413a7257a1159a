import type { CompiledForm } from '../../form/compiledForm.js';

/** One count of a public table: which measure, of whom, in which month. */
export type CountKey = readonly [measure: string, organization: string, month: string];

/** The organization under which totals of all districts stand. */
export const ALL_DISTRICTS = 'all';

/** Writes a key as one text, for maps and for sorting. */
export function textOfKey(key: readonly string[]): string {
  return key.join('|');
}

/** Takes apart what `textOfKey` wrote: a measure and a month hold no `|`, a code may. */
export function partsOfKey(text: string): readonly [measure: string, organization: string, month: string] {
  const first = text.indexOf('|');
  const last = text.lastIndexOf('|');
  return [text.slice(0, first), text.slice(first + 1, last), text.slice(last + 1)];
}

/** A number; `hidden` where there is one that this side does not know; `null` where nobody reported any, which is never zero. */
export type KnownCount = number | 'hidden' | null;

/** Reads a count by its key. */
export type CountReader = (key: CountKey) => KnownCount;

/** Which counts there are, and how to read them. */
export interface CountBook {
  readonly form: CompiledForm;
  /** The month with which school years begin, 1 to 12. */
  readonly yearStarts: number;
  readonly read: CountReader;
  /** In their order. */
  readonly months: readonly string[];
  /** Districts, and schools with a report, by code. */
  readonly organizations: readonly string[];
  readonly districts: readonly string[];
  /** The schools of a district in a month: those of the registry that were open, and those with a report. */
  schoolsIn(district: string, month: string): readonly string[];
  /**
   * Whether a registry says what a district, or the total of all, is made of; else those with a report may be some of
   * its parts only.
   */
  knowsParts(total: string): boolean;
  /** Totals over districts by the name under which they stand, with their districts. */
  readonly totals: ReadonlyMap<string, readonly string[]>;
}

/** Tells whether a count may be shown only as the policy allows; the others are public. */
export function isSensitiveKey(form: CompiledForm, [id]: CountKey): boolean {
  return !form.has(id) || form.measureOf(id).sensitive;
}

/** Lists the measures of a form whose counts may be shown only as the policy allows. */
export function sensitiveIn(form: CompiledForm): string[] {
  return form.measures.filter(({ sensitive }) => sensitive).map(({ id }) => id);
}
