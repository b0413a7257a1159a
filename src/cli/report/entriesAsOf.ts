import { codesOf } from '../../core/index.js';
import { reportsIn } from '../../exchange/index.js';
import { isSubmission } from '../../exchange/json/jsonPart.js';
import type { MonthlyEntry } from '../../exchange/monthlyPart.js';
import { toSubmissions } from '../../monthly/index.js';
import type { Cohort } from '../../network/index.js';
import { daySent } from '../../overview/parts/daySent.js';
import { type Brought, contextOf } from '../brought/readBrought.js';

/** What of the months had been sent by a day; what came later counts nowhere in a report of that day. */
export function entriesAsOf(
  entries: readonly MonthlyEntry[],
  brought: Pick<Brought, 'registry' | 'form'>,
  cohort: Cohort,
  asOf: string,
): MonthlyEntry[] {
  const { registry, form } = brought;
  const context = contextOf({ ...brought, cohort });
  const { districtOf } = codesOf(context);
  const rows = reportsIn(
    entries.filter((entry) => !isSubmission(entry)),
    context,
  );
  // The rows of a district and its schools are one submission, and came on one day.
  const keyOf = (organization: unknown, month: unknown, version: unknown) =>
    `${districtOf(String(organization)) ?? organization}|${month}|${version ?? 1}`;
  const ahead = new Set(
    toSubmissions(rows, { cohort, ...(registry && { registry }), ...(form && { form }) })
      .filter((one) => daySent(one, cohort) > asOf)
      .map(({ organization, month, version }) => keyOf(organization, month, version)),
  );
  return entries.filter((entry) =>
    isSubmission(entry)
      ? daySent(entry, cohort) <= asOf
      : !ahead.has(keyOf(entry.organization, entry.month, entry.version)),
  );
}
