import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { medianOf } from '../../spc/runs/medianOf.js';
import { reviewerBarred, reviewSheetUnreadable, sheetRepeated } from './reviewRules.js';
import { REVIEW_LIMITS, type ReviewCriterionId } from './rubric.js';
import { type ReviewSheet, scoreSheet } from './scoreSheet.js';

/** A reviewer who must not judge an application, such as an employee of the district or of its partner. */
export interface ConflictOfInterest {
  readonly reviewer: string;
  readonly organization: string;
}

/** What became of one sheet; sheets are known by their place in the list that was passed, from 1. */
export interface JudgedSheet {
  readonly place: number;
  readonly counts: 'yes' | 'conflict' | 'repeated' | 'incomplete';
  readonly points: { readonly [C in ReviewCriterionId]: number | null };
  readonly total: number | null;
}

/** The review of one application. */
export interface ApplicationReview {
  readonly organization: string;
  /**
   * `needsReviewers`: fewer than two sheets count. `needsThird`: two differ by more than 30 points.
   * `needsDiscussion`: three or more, and no two of them within 30 points. `scored`: there is a total.
   */
  readonly status: 'needsReviewers' | 'needsThird' | 'needsDiscussion' | 'scored';
  readonly sheets: readonly JudgedSheet[];
  /** Highest less lowest total of the sheets that count; `null` for fewer than two. */
  readonly spread: number | null;
  /** The median of the totals that count, of 100; `null` unless scored. */
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
 * @see application.md section 3.5; the median is our reading of "a third is called"
 */
export function reviewApplication(
  organization: string,
  sheets: readonly ReviewSheet[],
  conflicts: readonly ConflictOfInterest[] = [],
): ApplicationReview {
  mustBe('text', organization, 'reviewApplication', 'organization');
  mustBe('list', sheets, 'reviewApplication', 'sheets');
  mustBe('list', conflicts, 'reviewApplication', 'conflicts');
  const findings: Finding[] = [];
  // Places are those of the list that was passed, so that a finding leads to the sheet it speaks of.
  const own: { sheet: ReviewSheet; index: number }[] = [];
  sheets.forEach((sheet, index) => {
    if (!isLoose(sheet)) {
      findings.push(findingOf(reviewSheetUnreadable, { path: [index], params: { place: index + 1 } }));
    } else if (sheet.organization === organization) own.push({ sheet, index });
  });
  const barred = new Set(
    conflicts
      .filter((one) => isLoose(one) && one.organization === organization)
      .map(({ reviewer }) => reviewer),
  );
  const judged = own.map(({ sheet, index }): JudgedSheet => {
    const { points, total, findings: faults } = scoreSheet(sheet, index);
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
    return { place, counts: total === null ? 'incomplete' : 'yes', points, total };
  });
  const totals = judged.flatMap(({ counts, total }) => (counts === 'yes' && total !== null ? [total] : []));
  totals.sort((a, b) => a - b);
  const status = statusOf(totals);
  return {
    organization,
    status,
    sheets: judged,
    spread: totals.length < 2 ? null : totals.at(-1)! - totals[0]!,
    total: status === 'scored' ? medianOf(totals) : null,
    findings: numberFingerprints(findings),
  };
}

function statusOf(totals: readonly number[]): ApplicationReview['status'] {
  const { reviewers, divergence } = REVIEW_LIMITS;
  if (totals.length < reviewers) return 'needsReviewers';
  // Of sorted totals, the two that lie nearest are neighbors.
  const agree = totals.some((total, i) => i > 0 && total - totals[i - 1]! <= divergence);
  if (agree) return 'scored';
  return totals.length === 2 ? 'needsThird' : 'needsDiscussion';
}
