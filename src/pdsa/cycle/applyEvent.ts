import type { PdsaCycle } from './cycle.js';
import type { CycleEvent, CycleEventOf } from './cycleEvents.js';
import type { CycleState } from './cycleStates.js';

/** Makes a cycle of its first event. */
export function cycleFromPlan(event: CycleEventOf<'plan'>): PdsaCycle {
  const { type: _, on, ...head } = event;
  return { ...head, state: 'planned', plannedOn: on, observations: [], notes: [], events: [event] };
}

/** Adds an entry to the end of a list: to a copy, or to the list itself where nothing else refers to it. */
export type Append = <T>(list: readonly T[], entry: T) => readonly T[];

/** Adds to a copy, so that the cycle before stays as it was. */
export const appendToCopy: Append = (list, entry) => [...list, entry];

/** Writes an event that may happen into the cycle. */
export function applyEvent(
  cycle: PdsaCycle,
  event: CycleEvent,
  state: CycleState,
  append: Append,
): PdsaCycle {
  const next = { ...cycle, state, events: append(cycle.events, event) };
  const { on } = event;
  switch (event.type) {
    case 'plan':
      return cycle;
    case 'revise': {
      const { type: _type, on: _on, ...changes } = event;
      return { ...next, ...changes, scale: changes.scale ?? cycle.scale };
    }
    case 'start':
      return { ...next, startedOn: on };
    case 'observe':
      return { ...next, observations: append(cycle.observations, withoutType(event)) };
    case 'finish': {
      const { type: _type, on: _on, ...done } = event;
      return { ...next, endedOn: on, done };
    }
    case 'study': {
      const { type: _type, on: _on, ...study } = event;
      return { ...next, studiedOn: on, study };
    }
    case 'act': {
      const { type: _type, on: _on, ...act } = event;
      return { ...next, closedOn: on, act };
    }
    case 'cancel':
      return { ...next, closedOn: on, cancelledBecause: event.reason };
    case 'note':
      return { ...next, notes: append(cycle.notes, withoutType(event)) };
  }
}

function withoutType<E extends { readonly type: string }>({ type: _, ...rest }: E): Omit<E, 'type'> {
  return rest;
}
