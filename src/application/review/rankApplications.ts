import { mustBe } from '../../core/given/mustBe.js';
import type { ApplicationReview } from './reviewApplication.js';
import { REVIEWS } from './reviewKinds.js';
import { RUBRIC } from './rubric.js';

/** One line of a ranking. */
export interface RankedApplication {
  readonly organization: string;
  /** 1 for the highest total; equal totals share a rank and the next rank is skipped. `null` without a total. */
  readonly rank: number | null;
  readonly total: number | null;
  /** Others with the same total. */
  readonly tiedWith: readonly string[];
  /** `decideTie`: there are places for some of the equal ones only, and people decide. `notScored`: the review is not finished. */
  readonly proposal: 'select' | 'decideTie' | 'waitlist' | 'notScored';
}

/**
 * Ranks applications by their totals and proposes whom the places go to.
 *
 * Nothing but the total decides: equal totals stay equal and stand in the order of their codes. Where the last
 * place falls among equals, all of them are left to people. Applications whose review is not finished come last.
 *
 * @param places - how many districts the cohort takes
 * @throws RangeError for places that are no whole number of 0 or more, and for reviews by different rubrics
 */
export function rankApplications(reviews: readonly ApplicationReview[], places: number): RankedApplication[] {
  mustBe(REVIEWS, reviews, 'rankApplications', 'reviews');
  mustBe('count', places, 'rankApplications', 'places');
  const rubrics = new Set(reviews.map(({ rubric }) => rubric ?? RUBRIC.id));
  if (rubrics.size > 1)
    throw new RangeError(
      `rankApplications takes reviews by one rubric, and these are by several: ${[...rubrics].join(', ')}.`,
    );
  const sorted = [...reviews].sort(
    (a, b) => (b.total ?? -1) - (a.total ?? -1) || (a.organization < b.organization ? -1 : 1),
  );
  return sorted.map(({ organization, total }) => {
    if (total === null) return { organization, rank: null, total, tiedWith: [], proposal: 'notScored' };
    const rank = 1 + sorted.filter((one) => one.total !== null && one.total > total).length;
    const equal = sorted.filter((one) => one.total === total).map((one) => one.organization);
    const tiedWith = equal.filter((code) => code !== organization);
    const last = rank + tiedWith.length;
    const proposal = last <= places ? 'select' : rank <= places ? 'decideTie' : 'waitlist';
    return { organization, rank, total, tiedWith, proposal };
  });
}
