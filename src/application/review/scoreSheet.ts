import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { type ExactPoints, pointsOfScore, shownPoints } from './exactPoints.js';
import { REVIEW_CONTEXT, type ReviewContext } from './reviewKinds.js';
import { criterionUnscored, scoreOffScale } from './reviewRules.js';
import { RUBRIC, type RubricDefinition, scaleOf } from './rubric.js';

/** What one reviewer says of one application: a whole score on its scale for each criterion. */
export interface ReviewSheet {
  /** Tells reviewers apart; never shows in results. */
  readonly reviewer: string;
  readonly organization: string;
  /** By the id of the criterion. */
  readonly scores: { readonly [criterion: string]: number | null | undefined };
  /** The reviewer's own word on a conflict of interest. */
  readonly conflict?: boolean | null | undefined;
}

/** The points of a sheet, to two decimals; `total` is `null` where a score is missing or off the scale. */
export interface SheetScore {
  /** By the id of the criterion. */
  readonly points: { readonly [criterion: string]: number | null };
  readonly total: number | null;
  readonly findings: readonly Finding[];
}

/** A sheet with its total as a fraction. */
export interface ExactSheetScore extends SheetScore {
  readonly exact: ExactPoints | null;
}

/**
 * Turns the scores of one sheet into points: each score counts the part of the weight that it is of the greatest score.
 *
 * Totals are exact, and rounded once, half up, to two decimals.
 *
 * @param place - the place of the sheet, from 0; findings show it from 1
 * @example
 * scoreSheet({ reviewer: 'a', organization: '00240000', scores: { leadership: 4, team: 3, need: 3, readiness: 2, goals: 3, data: 1 } }, 0).total
 * // => 70
 */
export function scoreSheet(sheet: ReviewSheet, place: number, context?: ReviewContext | null): SheetScore {
  mustBe('object', sheet, 'scoreSheet', 'sheet');
  mustBe('count', place, 'scoreSheet', 'place');
  const { rubric = RUBRIC } = readOptions<ReviewContext>(context, REVIEW_CONTEXT, 'scoreSheet');
  const { exact: _, ...score } = exactScore(sheet, place, rubric);
  return score;
}

/** Does so by a rubric, with the total as a fraction. */
export function exactScore(sheet: ReviewSheet, place: number, rubric: RubricDefinition): ExactSheetScore {
  const scores: ReviewSheet['scores'] = isLoose(sheet.scores) ? sheet.scores : {};
  const findings: Finding[] = [];
  const points: [string, number | null][] = [];
  let exact: ExactPoints | null = null;
  let isWhole = true;
  rubric.criteria.forEach((criterion, i) => {
    const { id } = criterion;
    const { least, greatest } = scaleOf(criterion, rubric);
    const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
    const isMissing = score === undefined || score === null;
    if (!isMissing && Number.isInteger(score) && score >= least && score <= greatest) {
      const given = pointsOfScore(rubric, i, score);
      points.push([id, shownPoints(given)]);
      exact = { ...given, numerator: given.numerator + (exact?.numerator ?? 0n) };
      return;
    }
    isWhole = false;
    points.push([id, null]);
    const rule = isMissing ? criterionUnscored : scoreOffScale;
    const params = { place: place + 1, criterion: id, ...(!isMissing && { least, greatest }) };
    const breach = { field: `scores.${id}`, path: [place, 'scores', id], params };
    findings.push(findingOf(rule, breach, { organization: sheet.organization }));
  });
  const total = isWhole ? exact : null;
  return { points: Object.fromEntries(points), total: total && shownPoints(total), exact: total, findings };
}
