import type { Rule } from '../../core/rule.js';

// What can be wrong with a move from one status of a submission to another.

/** A submission cannot move from its status to the one asked for. */
export const statusMoveRefused = {
  code: 'monthly.status-move-refused',
  severity: 'fatal',
  message: 'A submission cannot change from "{from}" to "{to}".',
  howToFix:
    'Follow the steps in order: draft, checked, submitted, accepted, locked. To change numbers that were accepted, send a new version.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'v29' },
} as const satisfies Rule;

/** A submission has findings that keep it from the status asked for. */
export const statusMoveBlocked = {
  code: 'monthly.status-move-blocked',
  severity: 'fatal',
  message: 'The submission cannot become "{to}" while findings are open ({count}).',
  howToFix: 'Correct the fatal findings, write a note for those that need one, and confirm the others.',
  params: { to: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'v29' },
} as const satisfies Rule;

/** A submission went on without anybody having looked at it. */
export const statusMoveUnjudged = {
  code: 'monthly.status-move-unjudged',
  severity: 'warning',
  message: 'The submission became "{to}", but it is not known whether findings are open.',
  howToFix: 'Give the findings of its check. Or give the submission itself, and it is checked then.',
  params: { to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'v29' },
} as const satisfies Rule;

/** Rules of the moves from one status of a submission to another; `advanceStatus` judges them. */
export const STATUS_RULES: readonly Rule[] = [statusMoveRefused, statusMoveBlocked, statusMoveUnjudged];
