import { dateIn } from '../../core/instant.js';
import type { Cohort } from '../../network/cohorts/cohort.js';

/** The day from which a month that was sent counts: when it was sent, else the first of the month, before which nobody can have sent it. */
export function daySent(
  { submittedAt, month }: { readonly submittedAt?: unknown; readonly month: string },
  { timeZone }: Pick<Cohort, 'timeZone'>,
): string {
  return (typeof submittedAt === 'string' ? dateIn(submittedAt, timeZone) : null) ?? `${month}-01`;
}
