import type { ValuesOf } from '../../form/fieldValue.js';
import type { CycleEvent, CycleEventOf, PLAN_FIELDS } from './cycleEvents.js';
import type { CycleState } from './cycleStates.js';

/** The plan of a cycle: objective, questions with predictions, test, tasks, data. */
export type CyclePlan = ValuesOf<typeof PLAN_FIELDS>;

/** What an event says besides its type. */
type Said<T extends CycleEvent['type']> = Omit<CycleEventOf<T>, 'type' | 'on'>;

/**
 * One Plan-Do-Study-Act cycle, as its events have made it.
 *
 * It changes only through `advanceCycle`; `replayCycle(cycle.events)` gives the same cycle. Texts hold no names of
 * students.
 *
 * @see pdsa-worksheets and proposal p03
 */
export interface PdsaCycle extends Said<'plan'> {
  readonly state: CycleState;
  readonly plannedOn: string;
  readonly startedOn?: string;
  /** The day the test ended. */
  readonly endedOn?: string;
  /** The day of the latest study. */
  readonly studiedOn?: string;
  /** The day of the decision or of giving up. */
  readonly closedOn?: string;
  readonly observations: readonly Omit<CycleEventOf<'observe'>, 'type'>[];
  readonly done?: Said<'finish'>;
  readonly study?: Said<'study'>;
  readonly act?: Said<'act'>;
  readonly cancelledBecause?: string;
  readonly notes: readonly Omit<CycleEventOf<'note'>, 'type'>[];
  /** Everything that happened, in order; the first is the plan. */
  readonly events: readonly CycleEvent[];
}
