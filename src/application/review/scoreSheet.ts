import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { criterionUnscored, scoreOffScale } from './reviewRules.js';
import { REVIEW_LIMITS, type ReviewCriterion, type ReviewCriterionId, RUBRIC } from './rubric.js';

/** What one reviewer says of one application: a whole score from 0 to 4 for each criterion. */
export interface ReviewSheet {
  /** Tells reviewers apart; never shows in results. */
  readonly reviewer: string;
  readonly organization: string;
  readonly scores: { readonly [C in ReviewCriterionId]?: number | null | undefined };
  /** The reviewer's own word on a conflict of interest. */
  readonly conflict?: boolean | null | undefined;
}

/** The points of a sheet; `total` is `null` where a score is missing or off the scale. */
export interface SheetScore {
  readonly points: { readonly [C in ReviewCriterionId]: number | null };
  readonly total: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Turns the scores of one sheet into points of 100.
 *
 * Points are exact: each is a multiple of 2.5.
 *
 * @param place - the place of the sheet, from 0; findings show it from 1
 * @example
 * scoreSheet({ reviewer: 'a', organization: '00240000', scores: { leadership: 4, team: 3, need: 3, readiness: 2, goals: 3, data: 1 } }, 0).total
 * // => 70
 */
export function scoreSheet(sheet: ReviewSheet, place: number): SheetScore {
  mustBe('object', sheet, 'scoreSheet', 'sheet');
  mustBe('count', place, 'scoreSheet', 'place');
  const { highestScore } = REVIEW_LIMITS;
  const scores: ReviewSheet['scores'] = isLoose(sheet.scores) ? sheet.scores : {};
  const findings: Finding[] = [];
  const points: Partial<Record<ReviewCriterionId, number | null>> = {};
  let total: number | null = 0;
  for (const { id, points: most } of Object.values<ReviewCriterion>(RUBRIC)) {
    const criterion = id as ReviewCriterionId;
    const score = scores[criterion];
    const missing = score === undefined || score === null;
    const fits = !missing && Number.isInteger(score) && score >= 0 && score <= highestScore;
    points[criterion] = fits ? (score * most) / highestScore : null;
    total = fits && total !== null ? total + (score * most) / highestScore : null;
    if (fits) continue;
    const rule = missing ? criterionUnscored : scoreOffScale;
    const scale = missing ? {} : { least: 0, greatest: highestScore };
    const params = { place: place + 1, criterion, ...scale };
    const breach = { field: `scores.${criterion}`, path: [place, 'scores', criterion], params };
    findings.push(findingOf(rule, breach, { organization: sheet.organization }));
  }
  return { points: points as SheetScore['points'], total, findings };
}
