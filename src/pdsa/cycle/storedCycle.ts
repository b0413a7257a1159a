import type { RecordKey } from '../../core/finding.js';
import type { Fields } from '../../form/field.js';
import { type CycleEvent, EVENT_FIELD } from './cycleEvents.js';

const said = { type: 'anything' } as const;

/**
 * A cycle as it is stored. Its events are enough; whatever else it says must be what the events make of it, so that is
 * compared and not read.
 */
export const CYCLE_FIELDS = {
  events: { type: 'list', of: EVENT_FIELD, least: 1, required: true },
  id: said,
  organization: said,
  series: said,
  number: said,
  purpose: said,
  scale: said,
  aimId: said,
  driverId: said,
  measureId: said,
  previousCycleId: said,
  plannedEnd: said,
  plan: said,
  state: said,
  plannedOn: said,
  startedOn: said,
  endedOn: said,
  studiedOn: said,
  closedOn: said,
  observations: said,
  done: said,
  study: said,
  act: said,
  cancelledBecause: said,
  notes: said,
} as const satisfies Fields;

/** A stored cycle, as far as it could be read. */
export type StoredCycle = { readonly events?: readonly CycleEvent[] } & {
  readonly [Key in Exclude<keyof typeof CYCLE_FIELDS, 'events'>]?: unknown;
};

/** The record of what is found in a stored cycle: its organization, where the plan could be read so far. */
export function organizationOf({ events: [first] = [] }: StoredCycle): RecordKey | undefined {
  const code = first && 'organization' in first ? first.organization : undefined;
  return code ? { organization: code } : undefined;
}
