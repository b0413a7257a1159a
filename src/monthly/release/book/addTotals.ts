import type { CompiledForm } from '../../form/compiledForm.js';
import { ALL_DISTRICTS, type CountKey, sensitiveIn, textOfKey } from '../facts/countKey.js';
import type { MonthlyCount } from './cellOfCount.js';

/** Adds the totals that nobody reported and anybody can work out. */
export function addTotals(
  form: CompiledForm,
  counts: Map<string, MonthlyCount>,
  districts: readonly string[],
  schoolsIn: (district: string, month: string) => readonly string[],
): void {
  const months = [...new Set([...counts.values()].map(({ key: [, , month] }) => month))];
  const numberAt = (id: string, organization: string, month: string) => {
    const count = counts.get(textOfKey([id, organization, month]))?.count;
    return typeof count === 'number' ? count : Number.NaN;
  };
  const addTotal = (id: string, month: string, total: string, parts: readonly string[]) => {
    const key: CountKey = [id, total, month];
    const sum = parts.reduce((all, part) => all + numberAt(id, part, month), 0);
    if (parts.length > 0 && !counts.has(textOfKey(key)) && Number.isSafeInteger(sum))
      counts.set(textOfKey(key), { key, count: sum });
  };
  for (const id of sensitiveIn(form)) {
    if (form.measureOf(id).acrossSchools !== 'sum') continue;
    for (const month of months) {
      for (const district of districts) addTotal(id, month, district, schoolsIn(district, month));
      if (districts.length > 1) addTotal(id, month, ALL_DISTRICTS, districts);
    }
  }
}
