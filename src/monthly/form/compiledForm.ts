import type { ComparisonRule, ContradictionRule } from './comparison.js';
import { type MeasureColumns, measureColumns, type YtdPair } from './measureColumns.js';
import type { Measure, MeasureRole } from './measures.js';
import type { MonthlyForm } from './monthlyForm.js';
import type { RateDefinition } from './rates.js';
import { comparisonRule, contradictionRule, rateWithDefaults, withDefaults } from './withDefaults.js';

/** A monthly form as the readers, checks and sums of this room use it: defaults filled, looked up by id, made once a form. */
export interface CompiledForm {
  readonly form: MonthlyForm;
  readonly id: string;
  /** All measure ids in the order of the form: the columns of a row. */
  readonly ids: readonly string[];
  /** The measures by column. */
  readonly measures: readonly Measure[];
  /** Gives the column of a measure; undefined for what the form does not hold. */
  columnOf(id: string): number | undefined;
  has(id: unknown): id is string;
  /** Gives a measure that the form holds. */
  measureOf(id: string): Measure;
  /** By column: 1 for a measure without decimals and without a scale. */
  readonly takesAnyCount: Uint8Array;
  /** By column: the decimals of its measure. */
  readonly decimals: Uint8Array;
  readonly comparisons: readonly ComparisonRule[];
  readonly contradictions: readonly ContradictionRule[];
  readonly rates: readonly RateDefinition<string>[];
  /** The rates by id. */
  readonly rateOf: ReadonlyMap<string, RateDefinition<string>>;
  /** The measure that stands for something that rules have to know, where the form has one. */
  readonly roles: { readonly [R in MeasureRole]?: string };
  readonly groups: MeasureGroups;
  /** The measures that rules across reports compare. */
  readonly columns: MeasureColumns;
}

/** Groups of measures that rules speak of; each follows from what the measures say of themselves. */
export interface MeasureGroups {
  /** Due of anybody in any month. */
  readonly asked: readonly string[];
  /** The columns of those. */
  readonly askedColumns: readonly number[];
  /** Year-to-date counts that never fall. */
  readonly monotone: readonly string[];
  /** What only a district can tell; no school reports it. */
  readonly districtOnly: readonly string[];
  /** The counts of a month that feed a year-to-date count of the same students. */
  readonly ytdPairs: readonly YtdPair[];
}

/** Compiled forms by the form itself, so that each is made once. */
const compiled = new WeakMap<MonthlyForm, CompiledForm>();

/** Gives a form compiled; made at its first use and kept as long as the form. */
export function compiledForm(form: MonthlyForm): CompiledForm {
  const known = compiled.get(form);
  if (known) return known;
  const made = compile(form);
  compiled.set(form, made);
  return made;
}

function compile(form: MonthlyForm): CompiledForm {
  const measures = form.measures.map(withDefaults);
  const ids = measures.map(({ id }) => id);
  const columns = new Map(ids.map((id, column) => [id, column]));
  const rates = (form.rates ?? []).map(rateWithDefaults);
  const idsOf = (is: (measure: Measure) => boolean) => measures.filter(is).map(({ id }) => id);
  const ytdPairs = measures.flatMap(({ id, monthOf, firstContacts }) =>
    monthOf === undefined ? [] : [{ month: monthOf, ytd: id, ...(firstContacts && { firstContacts }) }],
  );
  return {
    form,
    id: form.id,
    ids,
    measures,
    columnOf: (id) => columns.get(id),
    has: (id): id is string => typeof id === 'string' && columns.has(id),
    measureOf: (id) => measures[columns.get(id)!]!,
    takesAnyCount: Uint8Array.from(measures, ({ decimals, scale }) => (decimals === 0 && !scale ? 1 : 0)),
    decimals: Uint8Array.from(measures, ({ decimals }) => decimals),
    comparisons: (form.comparisons ?? []).map(comparisonRule),
    contradictions: (form.contradictions ?? []).map(contradictionRule),
    rates,
    rateOf: new Map(rates.map((rate) => [rate.id, rate])),
    roles: Object.fromEntries(measures.flatMap(({ role, id }) => (role ? [[role, id]] : []))),
    groups: {
      asked: idsOf(({ due }) => due),
      askedColumns: measures.flatMap(({ due }, column) => (due ? column : [])),
      monotone: idsOf(({ monotone }) => monotone),
      districtOnly: idsOf(({ appliesTo }) => appliesTo === 'district'),
      ytdPairs,
    },
    columns: measureColumns(measures, ytdPairs),
  };
}
