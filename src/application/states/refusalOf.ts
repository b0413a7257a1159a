import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { transitionOf } from '../../core/transitions.js';
import type { Application, ApplicationDraft } from '../form/applicationForm.js';
import {
  APPLICATION_PARTIES,
  type ApplicationParty,
  type ApplicationState,
} from '../form/applicationStates.js';
import { APPLICATION_TRANSITIONS } from './applicationTransitions.js';

/** Who ended an application, from which state, when and why. */
export interface ApplicationRefusal {
  readonly state: 'declined' | 'withdrawn';
  /** `unknown` where the move does not say it, and both could have. */
  readonly by: ApplicationParty | 'unknown';
  readonly from: ApplicationState;
  readonly at: string;
  readonly reason: string | null;
}

/**
 * Says who refused: the applicant, who withdrew or declined a place, or the collaborative. `null` for an application
 * that is neither declined nor withdrawn, and for one whose moves do not say how it came to that.
 *
 * @example
 * refusalOf({ state: 'declined', moves: [{ from: 'selected', to: 'declined', by: 'applicant', at: '2020-07-10T10:00:00-04:00' }] }).by
 * // => 'applicant'
 */
export function refusalOf(application: ApplicationDraft | Application): ApplicationRefusal | null {
  mustBe('object', application, 'refusalOf', 'application');
  const { state } = application;
  if (state !== 'declined' && state !== 'withdrawn') return null;
  const moves = Array.isArray(application.moves) ? application.moves : [];
  const move = moves.filter((one) => isLoose(one) && one['to'] === state).at(-1) as
    | NonNullable<Application['moves']>[number]
    | undefined;
  if (!move) return null;
  const { from, at, by, reason } = move;
  const could = transitionOf(APPLICATION_TRANSITIONS, from, state)?.by ?? [];
  return { state, by: by ?? (could.length === 1 ? could[0]! : 'unknown'), from, at, reason: reason ?? null };
}

/**
 * Says in a sentence who refused, and when; the state in words where nobody did.
 *
 * @example
 * describeRefusal({ state: 'declined', moves: [{ from: 'selected', to: 'declined', by: 'applicant', at: '2020-07-10T10:00:00-04:00' }] })
 * // => 'The applicant declined the place on 2020-07-10.'
 * @example
 * describeRefusal({ state: 'selected' }) // => null
 */
export function describeRefusal(application: ApplicationDraft | Application): string | null {
  const refusal = refusalOf(application);
  if (!refusal) return null;
  const { by, state, from, at } = refusal;
  const who = by === 'unknown' ? 'Somebody' : APPLICATION_PARTIES[by].label;
  const what =
    state === 'withdrawn'
      ? 'withdrew the application'
      : from === 'selected' && by !== 'collaborative'
        ? 'declined the place'
        : 'declined the application';
  return `${who} ${what} on ${at.slice(0, 10)}.`;
}
