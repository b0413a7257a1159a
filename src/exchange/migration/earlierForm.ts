import { isLoose } from '../../core/isLoose.js';
import type { Migration } from '../../form/migration/migration.js';
import { migrationsBetween } from '../../form/migration/migrationsBetween.js';
import { compiledForm } from '../../monthly/form/compiledForm.js';
import { formOf } from '../../monthly/form/formOf.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { type Asking, ask } from '../body/asking.js';
import { HEAD } from '../body/openFiles.js';
import { CHUNK, type FileOfBody } from '../body/surveyCsv.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import type { CsvOutline } from '../csv/read/csvOutline.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { readJsonText } from '../json/readJsonText.js';
import { isJsonText } from '../text/isJsonText.js';
import { formKnown, isMonthlyForm, MIGRATIONS } from './migrationForms.js';

/** The monthly forms from which migrations lead to another: those with the fewest steps first. */
export function formsBefore(
  form: MonthlyForm,
  brought: readonly MonthlyForm[],
  migrations: readonly Migration[],
): readonly MonthlyForm[] {
  const known = [...migrations, ...MIGRATIONS];
  const found = [...new Set(known.map(({ from }) => from))].flatMap((id) => {
    const earlier = formKnown(id, brought);
    const way = migrationsBetween(known, id, form.id);
    if (!earlier || !isMonthlyForm(earlier) || !way.ok || way.value.length === 0) return [];
    return [{ form: earlier, steps: way.value.length }];
  });
  return found.sort((a, b) => a.steps - b.steps).map((each) => each.form);
}

/**
 * Finds the earlier form that a file is of: JSON says it under `form`; a CSV file has headings that only the earlier form knows,
 * and none that only the form in force knows. `null` where it is not of an earlier form, or is of several.
 */
export function* earlierForm(
  { file, name, size }: FileOfBody,
  earlier: readonly MonthlyForm[],
  reading: Omit<MonthlyCsvOptions, 'file'>,
): Asking<MonthlyForm | null> {
  if (earlier.length === 0) return null;
  const head = yield* ask(file, 0, Math.min(size, HEAD));
  if (isJsonText(head, name)) return formNamed(yield* ask(file, 0, size), earlier);
  const start = yield* ask(file, 0, Math.min(size, CHUNK));
  const columnsBy = (form: MonthlyForm) => outlineBy(form, start, reading)?.columns;
  const inForce = formOf(reading.context).form;
  const now = columnsBy(inForce);
  if (!now) return null;
  const fits = (form: MonthlyForm): boolean => {
    const then = columnsBy(form);
    const onlyIn = (columns: typeof now, own: MonthlyForm, others: typeof now) =>
      columns.some((column, i) => compiledForm(own).has(column ?? undefined) && others[i] !== column);
    return then !== undefined && onlyIn(then, form, now) && !onlyIn(now, inForce, then);
  };
  return earlier.find(fits) ?? null;
}

function formNamed(source: string | Uint8Array, earlier: readonly MonthlyForm[]): MonthlyForm | null {
  const read = readJsonText(source);
  if (!read.ok) return null;
  const entries: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const named = new Set(entries.filter(isLoose).map((entry) => reportsOf(entry) && entry['form']));
  const [only] = named;
  return named.size === 1 ? (earlier.find(({ id }) => id === only) ?? null) : null;
}

function outlineBy(
  form: MonthlyForm,
  start: Uint8Array,
  reading: Omit<MonthlyCsvOptions, 'file'>,
): CsvOutline | null {
  const reader = new CsvReader({ ...reading, context: { ...reading.context, form } }, { judges: 'none' });
  for (const _ of reader.push(start)) if (reader.outline) break;
  if (!reader.outline) for (const _ of reader.end()) if (reader.outline) break;
  return reader.outline;
}
