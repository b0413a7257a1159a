import { mustBe } from '../../core/given/mustBe.js';
import type { RankedApplication } from './rankApplications.js';
import type { ApplicationReview } from './reviewApplication.js';
import { RANKING, REVIEW } from './reviewKinds.js';
import { REVIEW_LIMITS, type ReviewCriterion, type ReviewCriterionId, RUBRIC } from './rubric.js';

const NOT_COUNTED = {
  conflict: 'does not count: conflict of interest',
  repeated: 'does not count: two sheets of one reviewer',
  incomplete: 'does not count: a score is missing or off the scale',
} as const;

/**
 * Explains a review line by line, in plain English: each sheet, each criterion, how the total came about.
 *
 * Reviewers appear by the place of their sheet only.
 *
 * @example
 * describeReview(reviewApplication('00240000', [])) // => ['Application of 00240000: 0 sheets, 0 count.', 'No total: two reviewers at least are needed.']
 */
export function describeReview(review: ApplicationReview): string[] {
  mustBe(REVIEW, review, 'describeReview', 'review');
  const counting = review.sheets.filter(({ counts }) => counts === 'yes');
  const lines = [
    `Application of ${review.organization}: ${plural(review.sheets.length, 'sheet')}, ${counting.length} count.`,
  ];
  for (const { place, counts, total } of review.sheets) {
    lines.push(
      counts === 'yes' ? `Sheet ${place}: ${total} of 100 points.` : `Sheet ${place} ${NOT_COUNTED[counts]}.`,
    );
  }
  for (const { id, label, points } of counting.length > 0 ? Object.values<ReviewCriterion>(RUBRIC) : []) {
    const given = counting.map((sheet) => sheet.points[id as ReviewCriterionId]).join(', ');
    lines.push(`${label}: ${given} of ${points}.`);
  }
  return [...lines, ...conclusionOf(review, counting.length)];
}

function conclusionOf({ status, spread, total, sheets }: ApplicationReview, counting: number): string[] {
  const { divergence } = REVIEW_LIMITS;
  if (status === 'needsReviewers') return ['No total: two reviewers at least are needed.'];
  const apart = `The totals lie ${spread} points apart`;
  if (status === 'needsThird') return [`${apart}, more than ${divergence}: a third reviewer is called.`];
  if (status === 'needsDiscussion') {
    return [`${apart}, and no two of them lie within ${divergence}: the reviewers talk.`];
  }
  const totals = sheets.flatMap((sheet) => (sheet.counts === 'yes' ? [sheet.total!] : []));
  const sorted = totals.sort((a, b) => a - b).join(', ');
  return [`${apart}. Total: ${total}, the ${counting === 2 ? 'mean' : 'median'} of ${sorted}.`];
}

const PROPOSALS = {
  select: 'a place',
  decideTie: 'places for some of the equal ones only: people decide',
  waitlist: 'the waiting list',
  notScored: 'not ranked: the review is not finished',
} as const;

/**
 * Explains a ranking, one line an application.
 *
 * @example
 * describeRanking([{ organization: '00240000', rank: 1, total: 72.5, tiedWith: [], proposal: 'select' }])
 * // => ['1. 00240000, 72.5 points: a place.']
 */
export function describeRanking(ranking: readonly RankedApplication[]): string[] {
  mustBe(RANKING, ranking, 'describeRanking', 'ranking');
  return ranking.map(({ organization, rank, total, tiedWith, proposal }) => {
    if (rank === null) return `- ${organization}: ${PROPOSALS[proposal]}.`;
    const equal = tiedWith.length > 0 ? `, equal with ${tiedWith.join(', ')}` : '';
    return `${rank}. ${organization}, ${total} points${equal}: ${PROPOSALS[proposal]}.`;
  });
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
