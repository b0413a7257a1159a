import type { CompiledForm } from '../../form/compiledForm.js';
import { ALL_DISTRICTS, type CountKey, sensitiveIn, textOfKey } from '../facts/countKey.js';
import type { MonthlyCount } from './cellOfCount.js';

/**
 * Adds the totals that nobody reported and anybody can work out.
 *
 * @param wanted - measures of which all districts are added up, though a student may be in two of them
 */
export function addTotals(
  form: CompiledForm,
  counts: Map<string, MonthlyCount>,
  districts: readonly string[],
  schoolsIn: (district: string, month: string) => readonly string[],
  wanted: readonly string[],
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
    const addsUp = form.measureOf(id).acrossSchools === 'sum';
    for (const month of months) {
      if (addsUp) for (const district of districts) addTotal(id, month, district, schoolsIn(district, month));
      if ((addsUp || wanted.includes(id)) && districts.length > 1)
        addTotal(id, month, ALL_DISTRICTS, districts);
    }
  }
}
