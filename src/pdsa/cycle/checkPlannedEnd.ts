import type { Finding, RecordKey } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { CycleEvent } from './cycleEvents.js';
import { plannedEndBeforePlan } from './cycleRules.js';

/** Checks that a cycle is not planned to end before the day on which it is planned. */
export function checkPlannedEnd(event: CycleEvent, record: RecordKey): Finding[] {
  if (!('plannedEnd' in event) || !event.plannedEnd || event.plannedEnd >= event.on) return [];
  const params = { last: event.plannedEnd, first: event.on };
  return [findingOf(plannedEndBeforePlan, { field: 'plannedEnd', params }, record)];
}
