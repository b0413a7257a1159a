import type { Transition } from '../../core/transitions.js';
import type { ApplicationState } from '../form/applicationStates.js';

/**
 * The moves of an application between its states, and those that need a reason.
 *
 * A place has to be confirmed after it was offered. `ineligible` is left on appeal only. A withdrawn application
 * cannot be sent again: the district sends another one.
 *
 * @see proposals r04 and a09
 */
export const APPLICATION_TRANSITIONS = [
  { from: 'draft', to: 'submitted', needs: [] },
  { from: 'draft', to: 'withdrawn', needs: ['reason'] },
  { from: 'submitted', to: 'eligible', needs: [] },
  { from: 'submitted', to: 'ineligible', needs: ['reason'] },
  { from: 'submitted', to: 'replaced', needs: [] },
  { from: 'submitted', to: 'withdrawn', needs: ['reason'] },
  { from: 'eligible', to: 'underReview', needs: [] },
  { from: 'eligible', to: 'withdrawn', needs: ['reason'] },
  { from: 'ineligible', to: 'eligible', needs: ['reason'] },
  { from: 'underReview', to: 'selected', needs: [] },
  { from: 'underReview', to: 'waitlisted', needs: [] },
  { from: 'underReview', to: 'declined', needs: ['reason'] },
  { from: 'underReview', to: 'withdrawn', needs: ['reason'] },
  { from: 'selected', to: 'confirmed', needs: [] },
  { from: 'selected', to: 'withdrawn', needs: ['reason'] },
  { from: 'waitlisted', to: 'selected', needs: [] },
  { from: 'waitlisted', to: 'declined', needs: ['reason'] },
  { from: 'waitlisted', to: 'withdrawn', needs: ['reason'] },
  { from: 'confirmed', to: 'withdrawn', needs: ['reason'] },
] as const satisfies readonly (Transition<ApplicationState> & { readonly needs: readonly 'reason'[] })[];
