import type { PdsaCycle } from './cycle.js';
import type { CycleEvent, CycleEventOf } from './cycleEvents.js';
import type { CycleState } from './cycleStates.js';

/** Makes a cycle of its first event. */
export function cycleFromPlan(event: CycleEventOf<'plan'>): PdsaCycle {
  const { type: _, on, ...head } = event;
  return { ...head, state: 'planned', plannedOn: on, observations: [], notes: [], events: [event] };
}

/** Writes an event that may happen into the cycle. */
export function applyEvent(cycle: PdsaCycle, event: CycleEvent, state: CycleState): PdsaCycle {
  const next = { ...cycle, state, events: [...cycle.events, event] };
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
      return { ...next, observations: [...cycle.observations, withoutType(event)] };
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
      return { ...next, notes: [...cycle.notes, withoutType(event)] };
  }
}

function withoutType<E extends { readonly type: string }>({ type: _, ...rest }: E): Omit<E, 'type'> {
  return rest;
}
