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
 */
export function readAdded(
  form: CompiledForm,
  { isAdded, lessenedBy }: MonthlyFacts,
  yearStarts: number,
  rowOf: (organization: string, month: string) => OrganizationMonth,
): { readonly read: ReadAdded; readonly notes: () => readonly SeriesNote[] } {
  const notes = new Map<string, SeriesNote>();
  const addedRow = (row: OrganizationMonth): OrganizationMonth => {
    const addedAt = (id: string) => {
      const added = addedIn(form.measureOf(id), row, (month) => rowOf(row.organization, month), yearStarts);
      if (added?.note) notes.set(`${row.month}|${row.organization}|${id}`, added.note);
      return added;
    };
    return {
      ...row,
      valueAt(id) {
        const value = row.valueAt(id);
        if (typeof value !== 'number') return value;
        if (isAdded(id)) return addedAt(id)?.value ?? 'missing';
        if (id !== lessenedBy?.part) return value;
        const before = lessenedBy.counted.reduce((sum, counted) => sum + (addedAt(counted)?.before ?? 0), 0);
        return Math.max(0, value - before);
      },
    };
  };
  return {
    read: (rows) => ({ ...rows, own: addedRow(rows.own), schools: rows.schools.map(addedRow) }),
    notes: () => [...notes.values()].sort((a, b) => order(keyOf(a), keyOf(b))),
  };
}

function keyOf({ x, organization, of }: SeriesNote): string {
  return `${x}|${organization}|${of}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
