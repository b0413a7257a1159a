import { EXPLANATION_MIN_LENGTH } from '../core/explanation.js';
import { instantToMilliseconds } from '../core/instant.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf, type Rule } from '../core/rule.js';
import { APPLICATION_STATES, type ApplicationState } from './applicationStates.js';
import { countCharacters } from './countCharacters.js';
import type { Application, ApplicationDraft } from './form.js';
import { moveIllegal, moveTimeWrong, moveUnexplained } from './rules/moveRules.js';

/** A move of an application to another state. */
export interface ApplicationMove {
  readonly to: ApplicationState;
  /** When, with offset. */
  readonly at: string;
  /** Needed for `ineligible`, `declined` and `withdrawn`, and to go back from `ineligible`. */
  readonly reason?: string;
}

/**
 * Moves an application to another state and notes the move, or says why it cannot go there.
 *
 * Going to `submitted` also stamps `submittedAt`. Nothing else of the application changes, and its contents are
 * not checked: `checkApplication` and `isBlocked` come before.
 */
export function advanceApplication<T extends ApplicationDraft | Application>(
  application: T,
  { to, at, reason }: ApplicationMove,
): Outcome<T> {
  const from: ApplicationState = application.state ?? 'draft';
  const refuse = (rule: Rule, params = {}): Outcome<T> => {
    const organization = application.applicant?.organization;
    const breach = { field: 'state', params: { from, to, ...params }, path: ['state'] };
    return { ok: false, findings: [findingOf(rule, breach, organization ? { organization } : undefined)] };
  };
  const next: readonly ApplicationState[] = APPLICATION_STATES[from].next;
  if (!next.includes(to)) return refuse(moveIllegal, { choices: next.join(', ') || 'none' });
  if (needsReason(from, to) && countCharacters(reason ?? '') < EXPLANATION_MIN_LENGTH) {
    return refuse(moveUnexplained, { least: EXPLANATION_MIN_LENGTH });
  }
  const moves = application.moves ?? [];
  const last = instantToMilliseconds(moves.at(-1)?.at ?? '');
  const now = instantToMilliseconds(at);
  if (now === null || (last !== null && now < last)) return refuse(moveTimeWrong);
  const move = { from, to, at, ...(reason !== undefined && { reason }) };
  const sent = to === 'submitted' ? { submittedAt: at } : {};
  return { ok: true, value: { ...application, ...sent, state: to, moves: [...moves, move] }, findings: [] };
}

function needsReason(from: ApplicationState, to: ApplicationState): boolean {
  return from === 'ineligible' || to === 'ineligible' || to === 'declined' || to === 'withdrawn';
}
