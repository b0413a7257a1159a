import type { CompiledForm } from '../form/compiledForm.js';
import type { ReportRow } from './reportRow.js';
import { STATE_MARKERS } from './stateMarkers.js';

/**
 * Lays reports out by the columns of one form, so that they can be compared column by column.
 *
 * Submissions may name different forms of this package, whose measures mean the same: the form with most of them is
 * taken, and what another one does not ask for is missing.
 */
export function ofOneForm(rows: readonly ReportRow[]): readonly ReportRow[] {
  const form = rows[0]?.form;
  for (const row of rows) if (row.form !== form) return laidOut(rows);
  return rows;
}

function laidOut(rows: readonly ReportRow[]): readonly ReportRow[] {
  const form = rows.reduce(
    (most, { form }) => (form.ids.length > most.ids.length ? form : most),
    rows[0]!.form,
  );
  return rows.map((row) => (row.form === form ? row : { ...row, form, stored: storedBy(form, row) }));
}

function storedBy(form: CompiledForm, row: ReportRow): number[] {
  return form.ids.map((id) => {
    const column = row.form.columnOf(id);
    return column === undefined ? STATE_MARKERS.missing : row.stored[column]!;
  });
}
