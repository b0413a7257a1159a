import { compareText } from '../../core/compareText.js';
import type { SeriesNote } from '../../spc/series/series.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { DistrictEntries, OrganizationMonth } from '../totals/districtEntries.js';
import { addedIn } from './addedIn.js';
import type { MonthlyFacts } from './monthlyFacts.js';

/** Reads the rows of a month so that parts that count from the beginning of the year give what the month added. */
export type ReadAdded = (rows: DistrictEntries) => DistrictEntries;

/**
 * Gives the reader of rows for a series, with the notes that it makes while it reads. Each row is taken apart by itself,
 * before rows are put together: a district that joins must not look like students who did.
 *
 * Where one of the rows that count does not tell what its month added, the whole district does not: neither its schools nor the
 * other schools stand for it in that month, else the line would jump with who is counted.
 */
export function readAdded(
  form: CompiledForm,
  { added, lessenedBy }: MonthlyFacts,
  yearStarts: number,
  rowOf: (organization: string, month: string) => OrganizationMonth,
): { readonly read: ReadAdded; readonly notes: () => readonly SeriesNote[] } {
  const notes = new Map<string, SeriesNote>();
  const addedAt = (row: OrganizationMonth, id: string) => {
    const found = addedIn(form.measureOf(id), row, (month) => rowOf(row.organization, month), yearStarts);
    if (found?.note) notes.set(`${row.month}|${row.organization}|${id}`, found.note);
    return found;
  };
  const hasNumber = (row: OrganizationMonth) => added.some((id) => typeof row.valueAt(id) === 'number');
  const addedRow = (row: OrganizationMonth): OrganizationMonth => ({
    ...row,
    valueAt(id) {
      const value = row.valueAt(id);
      if (typeof value !== 'number') return value;
      if (added.includes(id)) return addedAt(row, id)?.value ?? 'missing';
      if (id !== lessenedBy?.part) return value;
      const before = lessenedBy.counted.reduce((sum, each) => sum + (addedAt(row, each)?.before ?? 0), 0);
      return Math.max(0, value - before);
    },
  });
  const silentRow = (row: OrganizationMonth): OrganizationMonth => ({
    ...row,
    valueAt: (id) => (added.includes(id) ? 'missing' : row.valueAt(id)),
  });
  return {
    read(rows) {
      const isOwn = hasNumber(rows.own);
      const counted = isOwn ? [rows.own] : rows.schools;
      const silent = counted.filter((row) => added.some((id) => addedAt(row, id)?.value === null));
      if (silent.length > 0) return { ...rows, own: silentRow(rows.own), schools: [] };
      return { ...rows, own: addedRow(rows.own), schools: isOwn ? [] : rows.schools.map(addedRow) };
    },
    notes: () => [...notes.values()].sort((a, b) => compareText(keyOf(a), keyOf(b))),
  };
}

function keyOf({ x, organization, of }: SeriesNote): string {
  return `${x}|${organization}|${of}`;
}
