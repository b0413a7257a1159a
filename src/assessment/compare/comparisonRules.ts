import type { Rule } from '../../core/rule.js';

// What can be wrong when two scores are compared.

/** The scores belong to different instruments or editions. */
export const editionsDiffer = {
  code: 'assessment.editions-differ',
  severity: 'fatal',
  message: 'The first score is from {from} and the second from {to}, so they cannot be compared.',
  howToFix:
    'Score both assessments with the same instrument and edition, or show them side by side without a change.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's07' },
} as const satisfies Rule;

/** The scores over all were made in different ways. */
export const overallMethodsDiffer = {
  code: 'assessment.overall-methods-differ',
  severity: 'fatal',
  message: 'The first overall score is the {from}, the second is the {to}.',
  howToFix: 'Score both assessments with the same option "overall".',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's07' },
} as const satisfies Rule;

/** The scores do not have the same domains, though instrument and edition have the same names. */
export const domainsDiffer = {
  code: 'assessment.domains-differ',
  severity: 'fatal',
  message: 'Only one of the two scores has the domain {domain}.',
  howToFix: 'Score both assessments with the same definition. A changed definition needs a new edition.',
  params: { domain: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's07' },
} as const satisfies Rule;

/** One score is a mean and the other a sum or percent, though instrument and edition have the same names. */
export const scoringDiffers = {
  code: 'assessment.scoring-differs',
  severity: 'fatal',
  message: 'The kind of the first score is {from}, and the kind of the second score is {to}.',
  howToFix: 'Score both assessments with the same definition. A changed definition needs a new edition.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's07' },
} as const satisfies Rule;

/** A domain changed by two points or more, or by two fifths of its range. */
export const changeLarge = {
  code: 'assessment.change-large',
  severity: 'confirm',
  message: 'The score of {domain} changed by {change} points.',
  howToFix: 'Check the period, raters and items of both assessments. If the change is real, confirm it.',
  params: { domain: 'key', change: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 's07' },
} as const satisfies Rule;

/** The rules on two scores, in order of report. */
export const COMPARISON_RULES = [
  editionsDiffer,
  scoringDiffers,
  overallMethodsDiffer,
  domainsDiffer,
  changeLarge,
] as const;
