import { isLoose } from '../core/isLoose.js';
import { textOf } from '../core/textOf.js';
import { MIGRATIONS } from '../exchange/migration/migrationForms.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import type { Migration } from '../form/migration/migration.js';
import { migrationsBetween } from '../form/migration/migrationsBetween.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import type { SeriesMigration } from '../monthly/series/monthlySeries.js';

/** The entries of files of one form. */
export interface EntriesOfForm {
  readonly form: MonthlyForm;
  readonly entries: readonly MonthlyEntry[];
}

/**
 * Tells from which month on each migration holds: the first one that a file of its later form has, or of a form after that. A form
 * that no file is of changes nothing.
 */
export function formChanges(
  bodies: readonly EntriesOfForm[],
  inForce: MonthlyForm,
  brought: readonly Migration[],
): SeriesMigration[] {
  const known = [...brought, ...MIGRATIONS];
  const firsts = new Map(bodies.map(({ form, entries }) => [form.id, firstMonth(entries)]));
  const found = new Map<Migration, string>();
  for (const { form, entries } of bodies) {
    const way = migrationsBetween(known, form.id, inForce.id);
    if (!way.ok || entries.length === 0) continue;
    for (const [i, migration] of way.value.entries()) {
      const later = way.value.slice(i).flatMap(({ to }) => firsts.get(to) ?? []);
      const [from] = later.sort();
      if (from !== undefined) found.set(migration, from);
    }
  }
  return [...found].map(([migration, from]) => ({ migration, from }));
}

function firstMonth(entries: readonly MonthlyEntry[]): string | null {
  let first: string | null = null;
  for (const entry of entries) {
    const month = isLoose(entry) ? textOf(entry['month']) : '';
    if (month !== '' && (first === null || month < first)) first = month;
  }
  return first;
}
