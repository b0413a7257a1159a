import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { type ExactPoints, mostPoints, pointsAsGiven, shownPoints } from './exactPoints.js';
import { REVIEW_CONTEXT, type ReviewContext } from './reviewKinds.js';
import { reviewerBarred, reviewSheetUnreadable, sheetRepeated } from './reviewRules.js';
import { RUBRIC, type RubricDefinition, readersOf } from './rubric.js';
import { exactScore, type ReviewSheet } from './scoreSheet.js';

/** A reviewer who must not judge an application, such as an employee of the district or of its partner. */
export interface ConflictOfInterest {
  readonly reviewer: string;
  readonly organization: string;
}

/** What became of one sheet; sheets are known by their place in the list that was passed, from 1. */
export interface JudgedSheet {
  readonly place: number;
  readonly counts: 'yes' | 'conflict' | 'repeated' | 'incomplete';
  /** By the id of the criterion. */
  readonly points: { readonly [criterion: string]: number | null };
  readonly total: number | null;
}

/** The review of one application. */
export interface ApplicationReview {
  readonly organization: string;
  /** The id of the rubric. */
  readonly rubric: string;
  /** The points of the best sheet. */
  readonly mostPoints: number;
  /**
   * `needsReviewers`: fewer sheets count than the rubric asks for. `needsThird`: no two of those that are asked for lie
   * near enough, so another reader is called. `needsDiscussion`: more than those, and still no two near enough.
   * `scored`: there is a total.
   */
  readonly status: 'needsReviewers' | 'needsThird' | 'needsDiscussion' | 'scored';
  readonly sheets: readonly JudgedSheet[];
  /** Highest less lowest total of the sheets that count; `null` for fewer than two. */
  readonly spread: number | null;
  /** The median of the totals that count, to two decimals; `null` unless scored. */
  readonly total: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Brings the sheets of an application together.
 *
 * Sheets for other applications are passed over, an entry that is no sheet with a finding. Sheets of barred reviewers, two sheets of one reviewer, and
 * sheets with gaps do not count. The total is the median: the mean of two, and with a third reviewer the middle
 * one, so that no single outlier decides. The order of the sheets does not change the total.
 *
 * @see proposal r02; with three reviewers the median counts
 */
export function reviewApplication(
  organization: string,
  sheets: readonly ReviewSheet[],
  conflicts: readonly ConflictOfInterest[] | null = [],
  context?: ReviewContext | null,
): ApplicationReview {
  mustBe('text', organization, 'reviewApplication', 'organization');
  mustBe('list', sheets, 'reviewApplication', 'sheets');
  mustBe('list', conflicts ?? [], 'reviewApplication', 'conflicts');
  const { rubric = RUBRIC } = readOptions<ReviewContext>(context, REVIEW_CONTEXT, 'reviewApplication');
  const findings: Finding[] = [];
  // Places are those of the list that was passed, so that a finding leads to the sheet it speaks of.
  const own: { sheet: ReviewSheet; index: number }[] = [];
  sheets.forEach((sheet, index) => {
    if (!isLoose(sheet) || isBlank(sheet.organization)) {
      findings.push(findingOf(reviewSheetUnreadable, { path: [index], params: { place: index + 1 } }));
    } else if (sheet.organization === organization) own.push({ sheet, index });
  });
  const barred = new Set(
    (conflicts ?? [])
      .filter((one) => isLoose(one) && one.organization === organization)
      .map(({ reviewer }) => reviewer),
  );
  const exacts: ExactPoints[] = [];
  const judged = own.map(({ sheet, index }): JudgedSheet => {
    const { points, total, exact, findings: faults } = exactScore(sheet, index, rubric);
    const place = index + 1;
    const twin = own.find((other) => other.index !== index && other.sheet.reviewer === sheet.reviewer)?.index;
    if (sheet.conflict || barred.has(sheet.reviewer)) {
      findings.push(findingOf(reviewerBarred, { path: [index], params: { place } }, { organization }));
      return { place, counts: 'conflict', points, total };
    }
    if (twin !== undefined) {
      const params = { other: Math.min(twin, index) + 1, place: Math.max(twin, index) + 1 };
      if (twin < index) findings.push(findingOf(sheetRepeated, { path: [index], params }, { organization }));
      return { place, counts: 'repeated', points, total };
    }
    findings.push(...faults);
    if (exact) exacts.push(exact);
    return { place, counts: total === null ? 'incomplete' : 'yes', points, total };
  });
  const totals = exacts.sort((a, b) => (a.numerator < b.numerator ? -1 : 1));
  const status = statusOf(totals, rubric);
  return {
    organization,
    rubric: rubric.id,
    mostPoints: mostPoints(rubric),
    status,
    sheets: judged,
    spread: totals.length < 2 ? null : shownPoints(lessThan(totals.at(-1)!, totals[0]!)),
    total: status === 'scored' ? shownPoints(medianOf(totals)) : null,
    findings: numberFingerprints(findings),
  };
}

function statusOf(totals: readonly ExactPoints[], rubric: RubricDefinition): ApplicationReview['status'] {
  const readers = readersOf(rubric);
  const { thirdReader } = rubric;
  if (totals.length < readers) return 'needsReviewers';
  if (totals.length === 1 || thirdReader === undefined || thirdReader === null) return 'scored';
  const limit = pointsAsGiven(rubric, thirdReader).numerator;
  // Of sorted totals, the two that lie nearest are neighbors.
  const agree = totals.some((total, i) => i > 0 && lessThan(total, totals[i - 1]!).numerator <= limit);
  if (agree) return 'scored';
  return totals.length <= Math.max(2, readers) ? 'needsThird' : 'needsDiscussion';
}

function lessThan({ numerator, denominator }: ExactPoints, other: ExactPoints): ExactPoints {
  return { numerator: numerator - other.numerator, denominator };
}

/** The middle one of sorted totals, or the mean of the two in the middle. */
function medianOf(totals: readonly ExactPoints[]): ExactPoints {
  const middle = totals[Math.floor(totals.length / 2)]!;
  if (totals.length % 2 === 1) return middle;
  const before = totals[totals.length / 2 - 1]!;
  return { numerator: middle.numerator + before.numerator, denominator: 2n * middle.denominator };
}
