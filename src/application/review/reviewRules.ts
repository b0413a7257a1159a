import type { Rule } from '../../core/rule.js';

/** A score is no whole number of the scale. */
export const scoreOffScale = {
  code: 'application.score-off-scale',
  message: 'Sheet {place} has a score for {criterion} that is not a whole number from {least} to {greatest}.',
  howToFix: 'Ask the reviewer for a score from {least} to {greatest}. Until then the sheet does not count.',
  params: { place: 'place', criterion: 'key', least: 'limit', greatest: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r02' },
} as const satisfies Rule;

/** An entry of the list of sheets is no sheet. */
export const reviewSheetUnreadable = {
  code: 'application.review-sheet-unreadable',
  message: 'Sheet {place} is not a review sheet.',
  howToFix: 'Send one object for each sheet, with reviewer, organization and scores.',
  forForm: { howToFix: 'A review sheet has a reviewer, an organization and scores.' },
  params: { place: 'place' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r02' },
} as const satisfies Rule;

/** A criterion has no score. */
export const criterionUnscored = {
  code: 'application.criterion-unscored',
  message: 'Sheet {place} has no score for {criterion}.',
  howToFix: 'Ask the reviewer for it. A missing score is not a 0. Until then the sheet does not count.',
  params: { place: 'place', criterion: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r02' },
} as const satisfies Rule;

/** One reviewer handed in two sheets for one application. */
export const sheetRepeated = {
  code: 'application.sheet-repeated',
  message: 'Sheets {other} and {place} are from the same reviewer.',
  howToFix: 'Keep the one that the reviewer confirms. Until then neither counts.',
  params: { other: 'place', place: 'place' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r02' },
} as const satisfies Rule;

/** A reviewer with a conflict of interest handed in a sheet; it does not count. */
export const reviewerBarred = {
  code: 'application.reviewer-barred',
  severity: 'info',
  message: 'Sheet {place} does not count: its reviewer has a conflict of interest.',
  howToFix: 'No change is needed, unless too few reviewers are left.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'r02' },
} as const satisfies Rule;

/** A decision differs from the ranking, or breaks a tie, without a reason. */
export const decisionUnexplained = {
  code: 'application.decision-unexplained',
  severity: 'explain',
  message: 'The ranking proposes "{proposal}", the decision is "{decision}", and no reason is given.',
  howToFix: 'Write the reason, such as the balance of size or region. People will ask for it.',
  params: { proposal: 'key', decision: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'r03' },
} as const satisfies Rule;

/** An application has no decision. */
export const decisionMissing = {
  code: 'application.decision-missing',
  message: 'The ranking proposes {proposal}, but there is no decision.',
  howToFix: 'Decide: selected, waitlisted or declined.',
  params: { proposal: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r03' },
} as const satisfies Rule;

/** More applications are selected than there are places. */
export const placesExceeded = {
  code: 'application.places-exceeded',
  severity: 'confirm',
  message:
    '{count} {count|application is|applications are} selected, but there {greatest|is|are} only {greatest} {greatest|place|places}.',
  howToFix: 'Move some to the waiting list. If the cohort has grown, confirm.',
  params: { count: 'place', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'r03' },
} as const satisfies Rule;

/** Rules on sheets and decisions, in the order of report. */
export const REVIEW_RULES = [
  reviewSheetUnreadable,
  scoreOffScale,
  criterionUnscored,
  sheetRepeated,
  reviewerBarred,
  decisionUnexplained,
  decisionMissing,
  placesExceeded,
] as const;
