import { reportsIn } from '../../exchange/index.js';
import { isSubmission } from '../../exchange/json/jsonPart.js';
import type { MonthlyEntry } from '../../exchange/monthlyPart.js';
import { type AnySubmission, toSubmissions } from '../../monthly/index.js';
import type { Cohort } from '../../network/index.js';
import { type Brought, contextOf } from '../brought/readBrought.js';

/** Submissions as they are in JSON files, and rows of CSV files put together. */
export function submissionsIn(
  entries: readonly MonthlyEntry[],
  brought: Pick<Brought, 'registry' | 'form'>,
  cohort: Cohort,
): AnySubmission[] {
  const { registry, form } = brought;
  const context = contextOf({ ...brought, cohort });
  const sent = entries.filter(isSubmission) as unknown as readonly AnySubmission[];
  const rows = reportsIn(
    entries.filter((entry) => !isSubmission(entry)),
    context,
  );
  const made = toSubmissions(rows, { cohort, ...(registry && { registry }), ...(form && { form }) });
  // Whoever counts a row has it: it was sent, though nobody may have written down when and by whom.
  return [...sent, ...made.map((one) => ({ ...one, status: 'submitted' }) as AnySubmission)];
}
