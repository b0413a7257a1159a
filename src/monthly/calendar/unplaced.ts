import { codesOf } from '../../core/codes/codesOf.js';
import { compareText } from '../../core/compareText.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { MonthlyContext } from '../form/context.js';
import { monthKey } from '../form/monthKey.js';
import { type NotCounted, type NotCountedReason, whyUncountable } from '../form/notCounted.js';
import type { AnySubmission } from '../form/report.js';

/** Tells why a submission has no row; `null` where it has one. */
export function reasonBy(
  context: MonthlyContext & { readonly cohort: Cohort },
  members: ReadonlySet<string>,
  months: ReadonlySet<string>,
): (submission: AnySubmission) => NotCountedReason | null {
  const codes = codesOf(context);
  return ({ cohort, organization, month }) => {
    if (cohort !== context.cohort.id) return 'otherCohort';
    const why = whyUncountable(codes, organization, month);
    // A cohort may list a code that its scheme does not know: what is listed is known.
    if (why !== null && (why === 'notAMonth' || !members.has(organization))) return why;
    if (members.size > 0 ? !members.has(organization) : !codes.isDistrict(organization)) return 'notInCohort';
    return months.has(month) ? null : 'otherMonth';
  };
}

/** Lists the submissions that have no row: each organization and month once, with the reason. */
export function notCountedIn(
  submissions: readonly AnySubmission[],
  whyOut: (submission: AnySubmission) => NotCountedReason | null,
): NotCounted[] {
  const found = submissions.flatMap((one): (readonly [string, NotCounted])[] => {
    const why = whyOut(one);
    const { organization, month } = one;
    return why === null ? [] : [[`${monthKey(organization, month)}|${why}`, { organization, month, why }]];
  });
  return [...new Map(found)].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}
