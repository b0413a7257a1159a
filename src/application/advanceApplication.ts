import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { instantToMilliseconds } from '../core/instant.js';
import { EXPLANATION_MIN_LENGTH } from '../core/noteTrouble.js';
import { isOrgCode } from '../core/orgCode.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf, type Rule } from '../core/rule.js';
import { countCharacters } from '../form/read/countCharacters.js';
import { APPLICATION_MOVE } from './applicationKinds.js';
import { APPLICATION_STATES, type ApplicationState } from './applicationStates.js';
import type { Application, ApplicationDraft } from './form.js';
import { moveIllegal, moveTimeWrong, moveUnexplained } from './rules/moveRules.js';
import { choiceUnknown } from './rules/shapeRules.js';

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
 * not checked: `checkApplication` and `isBlocked` come before. A state that does not exist is a finding.
 */
export function advanceApplication<T extends ApplicationDraft | Application>(
  application: T,
  given: ApplicationMove,
): Outcome<T> {
  mustBe('object', application, 'advanceApplication', 'application');
  const { to, at, reason } = readOptions<ApplicationMove>(given, APPLICATION_MOVE, 'advanceApplication');
  const from: ApplicationState = application.state ?? 'draft';
  const organization = application.applicant?.organization;
  const record = isOrgCode(organization) ? { organization } : undefined;
  if (!isState(from)) {
    const params = { answer: 'state', choices: Object.keys(APPLICATION_STATES).join(', ') };
    const breach = { field: 'state', params, path: ['state'] };
    return { ok: false, findings: [findingOf(choiceUnknown, breach, record)] };
  }
  const refuse = (rule: Rule, params = {}): Outcome<T> => {
    // What is no state of ours may be anything, and is not repeated.
    const facts = { from, to: isState(to) ? to : '[text]', ...params };
    return {
      ok: false,
      findings: [findingOf(rule, { field: 'state', params: facts, path: ['state'] }, record)],
    };
  };
  const next: readonly ApplicationState[] = APPLICATION_STATES[from].next;
  if (!next.includes(to)) return refuse(moveIllegal, { choices: next.join(', ') || 'none' });
  if (needsReason(from, to) && countCharacters(reason ?? '') < EXPLANATION_MIN_LENGTH) {
    return refuse(moveUnexplained, { least: EXPLANATION_MIN_LENGTH });
  }
  const moves = Array.isArray(application.moves) ? application.moves : [];
  const last = instantToMilliseconds(moves.at(-1)?.at ?? '');
  const now = instantToMilliseconds(at);
  if (now === null || (last !== null && now < last)) return refuse(moveTimeWrong);
  const move = { from, to, at, ...(reason !== undefined && { reason }) };
  const sent = to === 'submitted' ? { submittedAt: at } : {};
  return { ok: true, value: { ...application, ...sent, state: to, moves: [...moves, move] }, findings: [] };
}

function isState(state: unknown): state is ApplicationState {
  return typeof state === 'string' && Object.hasOwn(APPLICATION_STATES, state);
}

function needsReason(from: ApplicationState, to: ApplicationState): boolean {
  return from === 'ineligible' || to === 'ineligible' || to === 'declined' || to === 'withdrawn';
}
