import type { CompiledForm } from '../../../monthly/form/compiledForm.js';
import { KEY_COLUMNS } from './csvColumns.js';

/** Where the columns of a form stand in a batch, made once a form. */
export interface CsvLayout {
  readonly form: CompiledForm;
  /** All headings that are read: measures first, in the order of the form, so that slot and measure number agree. */
  readonly columns: readonly string[];
  has(column: unknown): boolean;
  /** Where a column of values stands. */
  slotOf(column: string): number;
}

const layouts = new WeakMap<CompiledForm, CsvLayout>();

/** Gives the layout of a form; made at its first use and kept as long as the form. */
export function layoutOf(form: CompiledForm): CsvLayout {
  const known = layouts.get(form);
  if (known) return known;
  const columns = [...form.ids, ...KEY_COLUMNS];
  const slots = new Map(columns.map((column, slot) => [column, slot]));
  const made: CsvLayout = {
    form,
    columns,
    has: (column) => slots.has(column as string),
    slotOf: (column) => slots.get(column)!,
  };
  layouts.set(form, made);
  return made;
}
