import type { Transition } from '../../core/transitions.js';
import type { ApplicationParty, ApplicationState } from '../form/applicationStates.js';

/**
 * The moves of an application between its states, and those that need a reason.
 *
 * `by` lists who may make the move. A refusal is noted with who refused: the first of them where nobody says it, and where
 * both may well have, as with a place that was offered, it has to be said.
 *
 * A place has to be confirmed after it was offered. `ineligible` is left on appeal only. A withdrawn application
 * cannot be sent again: the district sends another one.
 *
 * @see proposals r04 and a09
 */
export const APPLICATION_TRANSITIONS = [
  { from: 'draft', to: 'submitted', needs: [], by: ['applicant'] },
  { from: 'draft', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'submitted', to: 'eligible', needs: [], by: ['collaborative'] },
  { from: 'submitted', to: 'ineligible', needs: ['reason'], by: ['collaborative'] },
  { from: 'submitted', to: 'replaced', needs: [], by: ['applicant'] },
  { from: 'submitted', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'eligible', to: 'underReview', needs: [], by: ['collaborative'] },
  { from: 'eligible', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'ineligible', to: 'eligible', needs: ['reason'], by: ['collaborative'] },
  { from: 'underReview', to: 'selected', needs: [], by: ['collaborative'] },
  { from: 'underReview', to: 'waitlisted', needs: [], by: ['collaborative'] },
  { from: 'underReview', to: 'declined', needs: ['reason'], by: ['collaborative'] },
  { from: 'underReview', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'selected', to: 'confirmed', needs: [], by: ['collaborative'] },
  { from: 'selected', to: 'declined', needs: ['reason', 'by'], by: ['applicant', 'collaborative'] },
  { from: 'selected', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'waitlisted', to: 'selected', needs: [], by: ['collaborative'] },
  { from: 'waitlisted', to: 'declined', needs: ['reason'], by: ['collaborative', 'applicant'] },
  { from: 'waitlisted', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
  { from: 'confirmed', to: 'withdrawn', needs: ['reason'], by: ['applicant'] },
] as const satisfies readonly (Transition<ApplicationState> & {
  readonly needs: readonly ('reason' | 'by')[];
  readonly by: readonly ApplicationParty[];
})[];
