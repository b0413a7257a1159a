import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import type { ReviewSheet } from './scoreSheet.js';

/** How much one reviewer reads. */
export interface ReviewerLoad {
  readonly reviewer: string;
  /** Applications that were assigned. */
  readonly assigned: number;
  /** Of those, the ones for which a sheet came in. */
  readonly done: number;
  /** The organizations whose sheet is still to come. */
  readonly open: readonly string[];
}

/**
 * Says how much each reviewer reads, and what is still to come.
 *
 * @param assignments - who reads what, such as `assignReviewers` gives
 * @param reviewers - the reviewers to list, in this order; those of the assignments where left out
 * @param sheets - the sheets that have come in; one that was never assigned does not count
 * @example
 * reviewerLoad([{ organization: '00240000', reviewers: ['a', 'b'] }], ['a', 'b', 'c']).map(({ assigned }) => assigned)
 * // => [1, 1, 0]
 */
export function reviewerLoad(
  assignments: readonly { readonly organization: string; readonly reviewers: readonly string[] }[],
  reviewers?: readonly string[] | null,
  sheets: readonly ReviewSheet[] = [],
): ReviewerLoad[] {
  mustBe(ASSIGNMENTS, assignments, 'reviewerLoad', 'assignments');
  mustBe({ listOf: 'text' }, reviewers ?? [], 'reviewerLoad', 'reviewers');
  mustBe('list', sheets, 'reviewerLoad', 'sheets');
  const listed = reviewers ?? [...new Set(assignments.flatMap((one) => one.reviewers))];
  const handedIn = new Set(
    sheets.filter(isLoose).map(({ reviewer, organization }) => JSON.stringify([reviewer, organization])),
  );
  return listed.map((reviewer) => {
    const own = assignments.filter((one) => one.reviewers.includes(reviewer));
    const open = own
      .map(({ organization }) => organization)
      .filter((organization) => !handedIn.has(JSON.stringify([reviewer, organization])));
    return { reviewer, assigned: own.length, done: own.length - open.length, open };
  });
}

/** A list of assignments. */
const ASSIGNMENTS = {
  listOf: { says: 'an assignment', has: { organization: 'text', reviewers: { listOf: 'text' } } },
  says: 'a list of assignments: make them with assignReviewers first',
} as const;
