import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyContextOf } from '../form/contextOf.js';
import { formGiven } from '../form/formGiven.js';
import type { MeasureId } from '../form/measures.js';
import { monthKey } from '../form/monthKey.js';
import type { AnySubmission, MonthlyReportInput } from '../form/report.js';
import { REPORTS, SUBMISSIONS } from '../form/reportKinds.js';
import type { ImprovementTopic } from '../rates/improvementTopic.js';
import type { NoNumber } from '../rows/numberOrState.js';
import { type AnyEntry, addEntry, sortedTotals } from './entries.js';
import { entryOf, rulesIn } from './entryOf.js';
import { TOTALS } from './totalsKind.js';

/** What one report says, by measure in the order of the form; a measure left out is missing. */
export type TotalsValues<Id extends string = MeasureId> = { readonly [I in Id]?: number | NoNumber };

/** Qualifiers that change what a sum means. */
export type TotalsQualifier = 'estimated' | 'partialCoverage';

/** By which rule students count as improved, as the submission of a report says it. */
export type TotalsRules = { readonly [Topic in ImprovementTopic]?: string };

/** One thing that was said about an organization and month. */
export interface TotalsVariant<Id extends string = MeasureId> {
  readonly values: TotalsValues<Id>;
  readonly qualified?: { readonly [I in Id]?: readonly TotalsQualifier[] };
  /** Only in totals of submissions that say so. */
  readonly rules?: TotalsRules;
}

/** The current version of one organization and month; more than one variant where reports of that version differ. */
export interface TotalsEntry<Id extends string = MeasureId> {
  readonly version: number;
  readonly variants: readonly TotalsVariant<Id>[];
}

/** Two reports of the same organization, month and version that give different values. */
export interface TotalsConflict<Id extends string = MeasureId> {
  readonly organization: string;
  readonly month: string;
  readonly version: number;
  readonly measures: readonly Id[];
}

/**
 * What many reports say, ready to be merged with others: plain JSON, the same digits whatever the order
 * and however often.
 *
 * `entries` is keyed `organization|month` and sorted. `conflicts` follows from it.
 */
export interface MonthlyTotals<Id extends string = MeasureId> {
  /** The id of the monthly form of the reports. */
  readonly form: string;
  readonly entries: Readonly<Record<string, TotalsEntry<Id>>>;
  readonly conflicts: readonly TotalsConflict<Id>[];
}

/**
 * Gathers reports into totals: one entry an organization and month, the highest version of each.
 *
 * A version that is not a whole number from 1 counts as 0, below all others; left out, it is 1. Numbers
 * that their measure does not allow are kept as `notACount`, so nothing wrong is ever summed. Nothing is left out here,
 * whatever its code: `finishTotals` says what it cannot count.
 *
 * @param context - the form of the reports, or the cohort that names it
 * @example
 * Object.keys(totalsOf([{ organization: '00240000', month: '2020-10', values: { screened: 354 } }]).entries)
 * // => ['00240000|2020-10']
 */
export function totalsOf<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  context?: MonthlyContextOf<Id> | number | null,
): MonthlyTotals<Id> {
  mustBe(REPORTS, reports, 'totalsOf', 'reports');
  // A number is the index that `map` hands on.
  const given = typeof context === 'number' ? null : context;
  const known = readOptions<MonthlyContext>(given, MONTHLY_CONTEXT, 'totalsOf');
  const form = formGiven(known, 'totalsOf');
  const entries = new Map<string, AnyEntry>();
  for (const report of reports)
    addEntry(entries, monthKey(report.organization, report.month), entryOf(form, report));
  return sortedTotals(form.id, entries) as MonthlyTotals<Id>;
}

/**
 * Gathers the reports of submissions into totals, with the rules by which their districts count students as improved.
 *
 * `finishTotals` then says where counts of unlike rules are pooled. Every submission counts, whatever its status: leave out
 * beforehand those that are not to be in it.
 *
 * @param context - the form of the reports, or the cohort that names it
 * @example
 * totalsOfSubmissions([]) // => { form: 'monthly@1', entries: {}, conflicts: [] }
 */
export function totalsOfSubmissions<Id extends string = MeasureId>(
  submissions: readonly AnySubmission[],
  context?: MonthlyContextOf<Id> | null,
): MonthlyTotals<Id> {
  mustBe(SUBMISSIONS, submissions, 'totalsOfSubmissions', 'submissions');
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'totalsOfSubmissions');
  const form = formGiven(known, 'totalsOfSubmissions');
  const entries = new Map<string, AnyEntry>();
  for (const { reports, definitions } of submissions) {
    const rules = rulesIn(definitions);
    for (const report of reports)
      addEntry(entries, monthKey(report.organization, report.month), entryOf(form, report, rules));
  }
  return sortedTotals(form.id, entries) as MonthlyTotals<Id>;
}

/**
 * Merges totals: the union of both, in which the higher version wins.
 *
 * Equal versions with different values are kept side by side and listed as a conflict. Associative,
 * commutative and idempotent, so any partition, order or retry gives the same totals.
 *
 * @throws RangeError for totals of two different forms, unless one of them is empty
 * @example
 * mergeTotals(totalsOf([]), totalsOf([])) // => { form: 'monthly@1', entries: {}, conflicts: [] }
 */
export function mergeTotals<Id extends string = MeasureId>(
  a: MonthlyTotals<Id>,
  b: MonthlyTotals<Id>,
): MonthlyTotals<Id> {
  mustBe(TOTALS, a, 'mergeTotals', 'a');
  mustBe(TOTALS, b, 'mergeTotals', 'b');
  const entries = new Map<string, AnyEntry>(Object.entries(a.entries));
  for (const [key, entry] of Object.entries<AnyEntry>(b.entries)) addEntry(entries, key, entry);
  return sortedTotals(formIdOfBoth(a, b), entries) as MonthlyTotals<Id>;
}

/** Totals without entries are of any form. */
function formIdOfBoth(a: MonthlyTotals<string>, b: MonthlyTotals<string>): string {
  const [first, second] = [formIdOfTotals(a), formIdOfTotals(b)];
  const isEmpty = (totals: MonthlyTotals<string>) => Object.keys(totals.entries).length === 0;
  if (first === second) return first;
  if (isEmpty(a) && isEmpty(b)) return [first, second].sort()[0]!;
  if (isEmpty(a)) return second;
  if (isEmpty(b)) return first;
  throw new RangeError(
    `mergeTotals: these are totals of two forms, ${first} and ${second}. Finish each with its own form.`,
  );
}

/** Gives the form of totals; those that were stored before totals said it are of `monthly@1`. */
export function formIdOfTotals({ form }: { readonly form?: string }): string {
  return form ?? 'monthly@1';
}
