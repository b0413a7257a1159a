import { lastDayOf } from '../../../core/reportingMonth.js';
import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, membersOf } from '../cohortRule.js';
import { spanOf } from '../span.js';

/** A district takes part at no time of the cohort. */
export const memberNever = {
  code: 'network.member-never',
  severity: 'warning',
  message: 'District {code} takes part in none of the months of the cohort.',
  howToFix: 'Compare "from" and "to" with the first and the last month.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check(cohort) {
    const { firstMonth, lastMonth, optionalMonths } = cohort;
    if (!firstMonth || !lastMonth) return [];
    const months = [firstMonth, lastMonth, ...(optionalMonths ?? [])].sort();
    const first = `${months[0]}-01`;
    const last = lastDayOf(months.at(-1)!);
    return membersOf(cohort).flatMap(([i, { code, from, to }]) => {
      const span = spanOf(from, to);
      if (!span || span.from > span.to || (span.from <= last && span.to >= first)) return [];
      return [breachAt(['districts', i], { code })];
    });
  },
} as const satisfies CohortRule;
