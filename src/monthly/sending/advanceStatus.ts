import { applyExplanations, type Explanation, isBlocked } from '../../core/explanation.js';
import type { Finding, Params, RecordKey } from '../../core/finding.js';
import { FINDINGS } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { type Transition, transitionOf } from '../../core/transitions.js';
import { checkSubmission } from '../check/checkSubmission.js';
import type { MonthlyContext } from '../form/context.js';
import type { MonthlySubmissionInput } from '../form/report.js';
import type { SubmissionStatus } from '../form/status.js';
import { statusMoveBlocked, statusMoveRefused, statusMoveUnjudged } from './statusRules.js';
import { SUBMISSION_MOVES } from './submissionMoves.js';

/** What a move is judged with. */
export interface StatusMove {
  /** What a check of the submission found, with the dispositions of what people answered. */
  readonly findings?: readonly Finding[];
  /** The submission itself: it is checked here and now, as what it is to become, so that no old check lets it through. */
  readonly submission?: MonthlySubmissionInput;
  /** What rules may need beyond the submission; used where `submission` is given. */
  readonly context?: MonthlyContext;
  /** The submission, to be named in a refusal; that of `submission` where it is left out. */
  readonly record?: RecordKey;
}

/**
 * Moves a submission to its next status, or says why it cannot go there.
 *
 * The moves are those of `SUBMISSION_MOVES`. A refused move is a finding, `monthly.status-move-refused`,
 * for unknown words too; open findings that block give `monthly.status-move-blocked`. With `submission` they are those
 * of a check made here, and `findings` add others and answers to them. With neither, nobody has looked: the move is
 * made, and `monthly.status-move-unjudged` says so.
 *
 * @example
 * advanceStatus('draft', 'checked', { findings: [] }) // => { ok: true, value: 'checked', findings: [] }
 * @example
 * advanceStatus('draft', 'checked').findings[0].code // => 'monthly.status-move-unjudged'
 * @example
 * advanceStatus('locked', 'draft').ok // => false
 */
export function advanceStatus(
  status: string,
  next: string,
  given?: StatusMove | null,
): Outcome<SubmissionStatus> {
  const move = readOptions<StatusMove>(given, STATUS_MOVE, 'advanceStatus');
  const record = move.record ?? recordOf(move.submission);
  const found = (rule: Rule, params: Params) => [findingOf(rule, { field: 'status', params }, record)];
  const row = transitionOf<SubmissionMove>(SUBMISSION_MOVES, status, next);
  if (!row) return refused(found(statusMoveRefused, { from: word(status), to: word(next) }));
  const { to, needs } = row;
  if (!needs.includes('clear')) return { ok: true, value: to, findings: [] };
  if (!move.findings && !move.submission)
    return { ok: true, value: to, findings: found(statusMoveUnjudged, { to }) };
  const count = openFindings(to, move).length;
  return count > 0 ? refused(found(statusMoveBlocked, { to, count })) : { ok: true, value: to, findings: [] };
}

type SubmissionMove = Transition<SubmissionStatus>;

/** Lists what blocks: of the submission as it would be, and of the findings that came along; each thing once. */
function openFindings(
  next: SubmissionStatus,
  { findings = [], submission, context }: StatusMove,
): readonly Finding[] {
  const checked = submission ? checkSubmission({ ...submission, status: next }, context) : [];
  const answered = applyExplanations(checked, findings.flatMap(answerIn));
  const known = new Set(checked.map(({ fingerprint }) => fingerprint));
  const others = findings.filter(({ fingerprint }) => !known.has(fingerprint));
  return [...answered, ...others].filter((finding) => isBlocked([finding]));
}

/** The answer that a finding carries. It holds for a finding of today only where that speaks of the same facts. */
function answerIn({ code, record, field, params, disposition }: Finding): Explanation[] {
  if (!disposition) return [];
  const { organization, month } = record ?? {};
  return [{ code, organization, month, field, params, note: disposition.note }];
}

function recordOf(submission: MonthlySubmissionInput | undefined): RecordKey | undefined {
  if (!submission) return undefined;
  const { organization, month, version } = submission;
  return { organization, month, version };
}

/** Text that is not a status may be anything, so little of it is repeated. */
function word(status: unknown): string {
  return String(status).slice(0, 20);
}

const STATUS_MOVE = {
  findings: FINDINGS,
  record: 'object',
  submission: 'anything',
  context: 'object',
} as const satisfies Record<keyof StatusMove, OptionKind>;
