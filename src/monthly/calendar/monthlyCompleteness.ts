import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import { percentOf } from '../../core/ratio.js';
import { ABSENCES } from '../../core/reportedValue.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyContextOf } from '../form/contextOf.js';
import { formGiven } from '../form/formGiven.js';
import type { MeasureId } from '../form/measures.js';
import { type MonthlyReportInput, UNREADABLE } from '../form/report.js';
import { KEYED_REPORTS } from '../form/reportKinds.js';
import { type FieldState, type FieldWord, fieldStates } from './fieldStates.js';

/** How many of the due fields were answered; an absence word is an answer. */
export interface Completeness {
  readonly due: number;
  readonly answered: number;
  readonly missing: number;
  /** Answered of due; `null` where nothing is due. */
  readonly percent: number | null;
  /** `unreadable` is no answer, and was not missing either. */
  readonly states: { readonly [State in FieldWord]: number };
}

/** Completeness as a whole, by district, by month and by field, each list in order. */
export interface MonthlyCompleteness<Id extends string = MeasureId> extends Completeness {
  readonly districts: readonly (Completeness & { readonly organization: string })[];
  readonly months: readonly (Completeness & { readonly month: string })[];
  readonly fields: readonly (Completeness & { readonly measure: Id })[];
}

/**
 * Counts the due fields that were answered in the current versions of reports.
 *
 * A field is due from a district once a month; where the district's row says nothing about it, its schools
 * may. Months without any report are a matter of `timeliness` and are not counted here.
 *
 * @param context - the form, and the cohort or registry whose codes these are
 * @example
 * monthlyCompleteness([
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2149, screened: 'notCollected' } },
 * ]).percent // => 14.3
 */
export function monthlyCompleteness<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  context?: MonthlyContextOf<Id> | null,
): MonthlyCompleteness<Id> {
  mustBe(KEYED_REPORTS, reports, 'monthlyCompleteness', 'reports');
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'monthlyCompleteness');
  const fields = fieldStates(reports, known, 'monthlyCompleteness');
  const byField = groupedBy(fields, ({ measure }) => measure);
  return {
    ...completenessOf(fields),
    districts: [...groupedBy(fields, ({ organization }) => organization)].map(([organization, group]) => ({
      organization,
      ...completenessOf(group),
    })),
    months: [...groupedBy(fields, ({ month }) => month)]
      .sort(([a], [b]) => compareText(a, b))
      .map(([month, group]) => ({ month, ...completenessOf(group) })),
    fields: formGiven(known, 'monthlyCompleteness').ids.flatMap((measure) => {
      const group = byField.get(measure);
      return group ? [{ measure: measure as Id, ...completenessOf(group) }] : [];
    }),
  };
}

function completenessOf(fields: readonly FieldState<string>[]): Completeness {
  const absences = Object.keys(ABSENCES) as FieldWord[];
  const words: readonly FieldWord[] = ['reported', ...absences, 'missing', UNREADABLE];
  const states = Object.fromEntries(words.map((word) => [word, 0])) as Record<FieldWord, number>;
  for (const { state } of fields) states[state]++;
  const due = fields.length;
  const answered = due - states.missing - states.unreadable;
  return { due, answered, missing: states.missing, percent: percentOf(answered, due), states };
}
