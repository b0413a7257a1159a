import { isBlocked } from '../core/explanation.js';
import type { Finding, Params, RecordKey } from '../core/finding.js';
import { readOptions } from '../core/given/readOptions.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf, type Rule } from '../core/rule.js';
import { STATUS_MOVE } from './monthlyKinds.js';
import { statusMoveBlocked, statusMoveRefused } from './rules/statusRules.js';
import { isSubmissionStatus, SUBMISSION_STATUSES, type SubmissionStatus } from './status.js';

/** What a move is judged with. */
export interface StatusMove {
  /** The findings of the submission with their dispositions; without them, open findings are not judged. */
  readonly findings?: readonly Finding[];
  /** The submission, to be named in a refusal. */
  readonly record?: RecordKey;
}

/**
 * Moves a submission to its next status, or says why it cannot go there.
 *
 * The moves are those of `SUBMISSION_STATUSES`. A refused move is a finding, `monthly.status-move-refused`,
 * for unknown words too; open findings that block give `monthly.status-move-blocked`.
 *
 * @example
 * advanceStatus('draft', 'checked') // => { ok: true, value: 'checked', findings: [] }
 * @example
 * advanceStatus('locked', 'draft').ok // => false
 */
export function advanceStatus(
  status: string,
  next: string,
  move?: StatusMove | null,
): Outcome<SubmissionStatus> {
  const { findings = [], record } = readOptions<StatusMove>(move, STATUS_MOVE, 'advanceStatus');
  const refuse = (rule: Rule, params: Params): Outcome<SubmissionStatus> => ({
    ok: false,
    findings: [findingOf(rule, { field: 'status', params }, record)],
  });
  const allowed: readonly string[] = isSubmissionStatus(status) ? SUBMISSION_STATUSES[status].next : [];
  if (!isSubmissionStatus(next) || !allowed.includes(next)) {
    return refuse(statusMoveRefused, { from: word(status), to: word(next) });
  }
  const open = findings.filter((finding) => isBlocked([finding]));
  if (SUBMISSION_STATUSES[next].needsClear && open.length > 0) {
    return refuse(statusMoveBlocked, { to: next, count: open.length });
  }
  return { ok: true, value: next, findings: [] };
}

/** Text that is not a status may be anything, so little of it is repeated. */
function word(status: unknown): string {
  return String(status).slice(0, 20);
}
