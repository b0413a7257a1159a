import type { CompiledForm } from '../../form/compiledForm.js';
import { type ReportRow, storedIn } from '../../rows/reportRow.js';

/** What schools report together, by the columns of a form and as rows store it. */
export interface SchoolFigures {
  /** The sum of their numbers. */
  readonly sums: readonly number[];
  /** The largest number of one school; negative where none has one. */
  readonly largest: readonly number[];
}

/** Adds up the numbers of schools, all measures in one pass. */
export function schoolFigures(form: CompiledForm, rows: readonly ReportRow[]): SchoolFigures {
  const width = form.ids.length;
  const sums = form.ids.map(() => 0);
  const largest = form.ids.map(() => -1);
  for (const row of rows) {
    const stored = row.form === form ? row.stored : form.ids.map((id) => storedIn(row, id));
    for (let i = 0; i < width; i++) {
      const value = stored[i]!;
      if (value < 0) continue;
      sums[i]! += value;
      if (value > largest[i]!) largest[i] = value;
    }
  }
  return { sums, largest };
}
