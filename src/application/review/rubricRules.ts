import type { Rule } from '../../core/rule.js';

// What can be wrong with a rubric, when each of its parts is well written.

/** A scale has only one score, or none. */
export const scaleWithoutRoom = {
  code: 'application.scale-without-room',
  severity: 'fatal',
  message: 'The scale from {least} to {greatest} does not tell scores apart.',
  howToFix: 'Make the greatest score larger than the least.',
  params: { least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** Two sheets can never differ by as much as calls another reader. */
export const thirdReaderUnreachable = {
  code: 'application.third-reader-unreachable',
  severity: 'fatal',
  message: 'Another reader is called above {limit} points, but totals cannot differ by more than {greatest}.',
  howToFix: 'Write a smaller number, or leave it out where no other reader is ever called.',
  params: { limit: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** A criterion names a section that the form does not have. */
export const evidenceUnknown = {
  code: 'application.evidence-unknown',
  severity: 'fatal',
  message: 'Criterion {place} names a section that the form {form} does not have.',
  howToFix: 'Name one of its sections: {choices}.',
  params: { place: 'place', form: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** The weights add up to something else than 100, and so do the points of the best sheet. */
export const weightsUnusual = {
  code: 'application.weights-unusual',
  severity: 'info',
  message: 'The weights add up to {sum}, so the best possible total is {sum} points and not 100.',
  howToFix: 'No change is needed if totals are meant to be out of {sum}.',
  params: { sum: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** The rules on rubrics. */
export const RUBRIC_RULES = [
  scaleWithoutRoom,
  thirdReaderUnreachable,
  evidenceUnknown,
  weightsUnusual,
] as const;
