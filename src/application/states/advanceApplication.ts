import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Params } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { instantToMilliseconds } from '../../core/instant.js';
import { isBlank } from '../../core/isBlank.js';
import { EXPLANATION_MIN_LENGTH } from '../../core/noteTrouble.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { movesFrom, transitionOf } from '../../core/transitions.js';
import { countCharacters } from '../../form/read/countCharacters.js';
import { choiceUnknown } from '../../form/read/formRules.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { Application, ApplicationDraft } from '../form/applicationForm.js';
import {
  APPLICATION_STATES,
  type ApplicationParty,
  type ApplicationState,
  isApplicationState,
} from '../form/applicationStates.js';
import { APPLICATION_TRANSITIONS } from './applicationTransitions.js';
import {
  moveIllegal,
  movePartyMissing,
  movePartyWrong,
  moveTimeWrong,
  moveUnexplained,
  stateFinal,
} from './moveRules.js';

/** A move of an application to another state. */
export interface ApplicationMove {
  readonly to: ApplicationState;
  /** When, with offset. */
  readonly at: string;
  /** Needed for the moves that ask for one in `APPLICATION_TRANSITIONS`. */
  readonly reason?: string;
  /** Who makes the move; needed where a place that was offered is declined. */
  readonly by?: ApplicationParty;
}

/** `ApplicationMove`: what it holds is judged. */
const APPLICATION_MOVE = {
  to: 'anything',
  at: 'anything',
  reason: 'anything',
  by: 'anything',
} as const satisfies Record<keyof ApplicationMove, OptionKind>;

/** Whose codes the applicant has: findings name it by its code. */
export interface MoveContext {
  readonly cohort?: Cohort;
  readonly registry?: Registry;
  /** The scheme of the codes, where neither of them says it. */
  readonly codes?: CodesNamed;
}

/** `MoveContext`. */
const MOVE_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  codes: CODES,
} as const satisfies Record<keyof MoveContext, OptionKind>;

/**
 * Moves an application to another state and notes the move, or says why it cannot go there.
 *
 * Going to `submitted` also stamps `submittedAt`. Nothing else of the application changes, and its contents are
 * not checked: `checkApplication` and `isBlocked` come before. A state that does not exist is a finding.
 */
export function advanceApplication<T extends ApplicationDraft | Application>(
  application: T,
  given: ApplicationMove,
  context?: MoveContext | null,
): Outcome<T> {
  mustBe('object', application, 'advanceApplication', 'application');
  const said = readOptions<ApplicationMove>(given, APPLICATION_MOVE, 'advanceApplication');
  const { to, at, reason } = said;
  const by = isBlank(said.by) ? undefined : said.by;
  const known = readOptions<MoveContext>(context, MOVE_CONTEXT, 'advanceApplication');
  const from: unknown = application.state ?? 'draft';
  const organization = application.applicant?.organization;
  const record = codesOf(known).isCode(organization) ? { organization } : undefined;
  const refuse = (rule: Rule, params: Params) =>
    refused([findingOf(rule, { field: 'state', params, path: ['state'] }, record)]);
  if (!isApplicationState(from)) {
    return refuse(choiceUnknown, { field: 'state', choices: Object.keys(APPLICATION_STATES).join(', ') });
  }
  const choices = movesFrom(APPLICATION_TRANSITIONS, from).join(', ');
  if (choices === '') return refuse(stateFinal, { from });
  if (!isApplicationState(to)) return refuse(choiceUnknown, { field: 'state', choices });
  const transition = transitionOf(APPLICATION_TRANSITIONS, from, to);
  if (!transition) return refuse(moveIllegal, { from, to, choices });
  if (isNeeded(transition, 'reason') && countCharacters(reason ?? '') < EXPLANATION_MIN_LENGTH) {
    return refuse(moveUnexplained, { from, to, least: EXPLANATION_MIN_LENGTH });
  }
  const able: readonly ApplicationParty[] = transition.by;
  const parties = able.join(', ');
  if (by === undefined) {
    if (isNeeded(transition, 'by')) return refuse(movePartyMissing, { from, to, choices: parties });
  } else if (!able.includes(by)) return refuse(movePartyWrong, { from, to, choices: parties });
  const refuser = to === 'declined' || to === 'withdrawn' ? (by ?? able[0]) : by;
  const moves = Array.isArray(application.moves) ? application.moves : [];
  const last = instantToMilliseconds(moves.at(-1)?.at ?? '');
  const now = instantToMilliseconds(at);
  if (now === null || (last !== null && now < last)) return refuse(moveTimeWrong, { from, to });
  const move = { from, to, at, ...(refuser && { by: refuser }), ...(reason !== undefined && { reason }) };
  const sent = to === 'submitted' ? { submittedAt: at } : {};
  return { ok: true, value: { ...application, ...sent, state: to, moves: [...moves, move] }, findings: [] };
}

function isNeeded({ needs }: { readonly needs: readonly string[] }, need: string): boolean {
  return needs.includes(need);
}
