import type { Kind, ObjectKind } from '../../core/given/kind.js';

// Cycles, as the functions of this room take them.

/** `PdsaCycle`, by what all of them have. */
export const CYCLE: ObjectKind = {
  says: 'a cycle: pass what planCycle, advanceCycle or parseCycle gives as value',
  has: { id: 'text' },
  mayHave: {
    state: 'text',
    organization: 'text',
    plannedOn: 'text',
    startedOn: 'text',
    endedOn: 'text',
    closedOn: 'text',
    study: 'object',
    act: 'object',
    events: { listOf: 'object' },
    predictions: { listOf: 'object' },
  },
};

/** A list of `PdsaCycle`. */
export const CYCLES: Kind = {
  listOf: CYCLE,
  says: 'a list of cycles: pass the cycles of a log, or what planCycle, advanceCycle or parseCycle give as value',
};
