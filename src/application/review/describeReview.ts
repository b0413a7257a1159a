import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { RankedApplication } from './rankApplications.js';
import type { ApplicationReview } from './reviewApplication.js';
import { RANKING, REVIEW, REVIEW_CONTEXT, type ReviewContext } from './reviewKinds.js';
import { RUBRIC, type RubricDefinition, readersOf } from './rubric.js';

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
export function describeReview(review: ApplicationReview, context?: ReviewContext | null): string[] {
  mustBe(REVIEW, review, 'describeReview', 'review');
  const { rubric = RUBRIC } = readOptions<ReviewContext>(context, REVIEW_CONTEXT, 'describeReview');
  if (rubric.id !== review.rubric)
    throw new RangeError(
      `describeReview takes the rubric of the review, ${review.rubric}, and was given ${rubric.id}.`,
    );
  const counting = review.sheets.filter(({ counts }) => counts === 'yes');
  const lines = [
    `Application of ${review.organization}: ${plural(review.sheets.length, 'sheet')}, ${counting.length} count.`,
  ];
  for (const { place, counts, total } of review.sheets) {
    lines.push(
      counts === 'yes'
        ? `Sheet ${place}: ${total} of ${review.mostPoints} points.`
        : `Sheet ${place} ${NOT_COUNTED[counts]}.`,
    );
  }
  for (const { id, label, weight } of counting.length > 0 ? rubric.criteria : []) {
    const given = counting.map((sheet) => sheet.points[id]).join(', ');
    lines.push(`${label}: ${given} of ${weight}.`);
  }
  return [...lines, ...conclusionOf(review, counting.length, rubric)];
}

function conclusionOf(
  { status, spread, total, sheets }: ApplicationReview,
  counting: number,
  rubric: RubricDefinition,
): string[] {
  const { thirdReader } = rubric;
  if (status === 'needsReviewers') {
    const readers = readersOf(rubric);
    return [`No total: ${WORDS[readers] ?? readers} reviewers at least are needed.`];
  }
  if (counting === 1) return [`Total: ${total}.`];
  const apart = `The totals lie ${spread} points apart`;
  if (status === 'needsThird')
    return [
      `${apart}, more than ${thirdReader}: ${counting === 2 ? 'a third' : 'another'} reviewer is called.`,
    ];
  if (status === 'needsDiscussion')
    return [`${apart}, and no two of them lie within ${thirdReader}: the reviewers talk.`];
  const totals = sheets.flatMap((sheet) => (sheet.counts === 'yes' ? [sheet.total!] : []));
  const sorted = totals.sort((a, b) => a - b).join(', ');
  return [`${apart}. Total: ${total}, the ${counting === 2 ? 'mean' : 'median'} of ${sorted}.`];
}

const WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

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
