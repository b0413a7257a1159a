import { isLoose } from '../../core/isLoose.js';
import type { OnBreach, Path } from '../form/breaches.js';
import { readFields } from '../form/readFields.js';
import { CYCLE_EVENTS, type CycleEvent, type CycleEventType } from './cycleEvents.js';
import { eventUnreadable, plannedEndBeforePlan } from './cycleRules.js';

/** Reads an event of unknown content; undefined, with a breach, where its type is unknown. */
export function readEvent(value: unknown, path: Path, onBreach: OnBreach): CycleEvent | undefined {
  const type = isLoose(value) ? value['type'] : undefined;
  if (!isLoose(value) || typeof type !== 'string' || !Object.hasOwn(CYCLE_EVENTS, type)) {
    return onBreach(eventUnreadable, path, { choices: Object.keys(CYCLE_EVENTS).join(', ') });
  }
  const { type: _, ...said } = value;
  const fields = CYCLE_EVENTS[type as CycleEventType];
  const event = { type, ...readFields(fields, said, path, onBreach) } as CycleEvent;
  if ('plannedEnd' in event && event.plannedEnd && event.on && event.plannedEnd < event.on) {
    onBreach(plannedEndBeforePlan, [...path, 'plannedEnd'], { last: event.plannedEnd, first: event.on });
  }
  return event;
}
