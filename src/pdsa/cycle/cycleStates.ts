import { mustBe } from '../../core/given/mustBe.js';
import { movesFrom, type Transition } from '../../core/transitions.js';
import type { CycleEventType } from './cycleEvents.js';

/** The states of a cycle. A cycle in a `terminal` state takes notes and nothing else. See pdsa.md section 3.3. */
export const CYCLE_STATES = {
  planned: { label: 'Planned', definition: 'Written down; nothing has been tried.', terminal: false },
  doing: { label: 'Doing', definition: 'The test runs; predictions are frozen.', terminal: false },
  studying: { label: 'Studying', definition: 'The test has ended; results are looked at.', terminal: false },
  acted: { label: 'Acted', definition: 'The team has decided.', terminal: true },
  cancelled: { label: 'Cancelled', definition: 'Given up before a decision.', terminal: true },
} as const satisfies Record<
  string,
  { readonly label: string; readonly definition: string; readonly terminal: boolean }
>;

/** The state of a cycle. */
export type CycleState = keyof typeof CYCLE_STATES;

/** What an event asks of the cycle or of itself before it may happen. */
export type CycleNeed = 'predictions' | 'differences' | 'data' | 'results' | 'study' | 'reason';

/** One row of the table: an event in a state, the state it leads to, and what it asks for. */
export interface CycleTransition extends Transition<CycleState, CycleEventType> {
  readonly event: CycleEventType;
  readonly needs: readonly CycleNeed[];
}

/**
 * Every step that a cycle can take; what is not here is refused.
 *
 * - `predictions`: one question or more, each with its prediction.
 * - `differences`: what differed, where the test did not go as planned.
 * - `data`: data, or the reason why there are none.
 * - `results`: one result a question.
 * - `study`: an entry of study.
 * - `reason`: a reason; for a decision where it asks for one (`ACT_DECISIONS`).
 *
 * @see pdsa.md section 3.3
 */
export const CYCLE_TRANSITIONS = [
  { from: null, event: 'plan', to: 'planned', needs: [] },
  { from: 'planned', event: 'revise', to: 'planned', needs: [] },
  { from: 'planned', event: 'start', to: 'doing', needs: ['predictions'] },
  { from: 'planned', event: 'cancel', to: 'cancelled', needs: ['reason'] },
  { from: 'planned', event: 'note', to: 'planned', needs: [] },
  { from: 'doing', event: 'observe', to: 'doing', needs: [] },
  { from: 'doing', event: 'finish', to: 'studying', needs: ['differences', 'data'] },
  { from: 'doing', event: 'cancel', to: 'cancelled', needs: ['reason'] },
  { from: 'doing', event: 'note', to: 'doing', needs: [] },
  { from: 'studying', event: 'study', to: 'studying', needs: ['results'] },
  { from: 'studying', event: 'act', to: 'acted', needs: ['study', 'reason'] },
  { from: 'studying', event: 'cancel', to: 'cancelled', needs: ['reason'] },
  { from: 'studying', event: 'note', to: 'studying', needs: [] },
  { from: 'acted', event: 'note', to: 'acted', needs: [] },
  { from: 'cancelled', event: 'note', to: 'cancelled', needs: [] },
] as const satisfies readonly CycleTransition[];

/**
 * Lists the events that may happen to a cycle in a state, in the order of the table.
 *
 * @example
 * eventsIn('studying') // => ['study', 'act', 'cancel', 'note']
 */
export function eventsIn(state: CycleState): CycleEventType[] {
  mustBe({ oneOf: Object.keys(CYCLE_STATES) }, state, 'eventsIn', 'state');
  return movesFrom(CYCLE_TRANSITIONS, state) as CycleEventType[];
}
