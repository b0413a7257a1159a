import type { Codes } from '../../../core/codes/codes.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import { placeOfMonthKey } from '../../form/monthKey.js';
import { whyUncountable } from '../../form/notCounted.js';
import { organizationMonth } from '../../totals/districtEntries.js';
import type { MonthlyTotals } from '../../totals/totals.js';
import { textOfKey } from '../facts/countKey.js';
import type { MonthlyCount } from './cellOfCount.js';

/** Lists what is reported now: numbers, and what is known to be there and not known. */
export function countsNow(
  form: CompiledForm,
  codes: Codes,
  totals: MonthlyTotals<string>,
): Map<string, MonthlyCount> {
  const counts = new Map<string, MonthlyCount>();
  // What may have tenths and must be protected is no count: it is left out, and a finding says so.
  const whole = form.measures.filter(({ sensitive, decimals }) => !sensitive || decimals === 0);
  for (const entry of Object.keys(totals.entries)) {
    const { organization, month } = placeOfMonthKey(entry);
    if (whyUncountable(codes, organization, month)) continue;
    const row = organizationMonth(organization, month, totals.entries[entry]);
    for (const { id } of whole) {
      const value = row.valueAt(id);
      const key = [id, organization, month] as const;
      if (typeof value === 'number') counts.set(textOfKey(key), { key, count: value });
      else if (value === 'suppressed' || value === 'unreadable')
        counts.set(textOfKey(key), { key, count: 'hidden' });
    }
  }
  return counts;
}
