import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { CYCLE_STATES } from '../cycle/cycleStates.js';
import { ACT_DECISIONS, CYCLE_PURPOSES, CYCLE_SCALES } from '../cycle/cycleWords.js';

/** What a ramp needs to know of a cycle; a `PdsaCycle` has it all. */
export const RAMP_FIELDS = {
  id: { type: 'id', required: true },
  organization: { type: 'organization' },
  series: { type: 'id', required: true },
  number: { type: 'number', least: 1, most: 999, decimals: 0, required: true },
  purpose: { type: 'choice', choices: CYCLE_PURPOSES, required: true },
  scale: { type: 'choice', choices: CYCLE_SCALES, required: true },
  state: { type: 'choice', choices: CYCLE_STATES, required: true },
  plannedOn: { type: 'date' },
  startedOn: { type: 'date' },
  previousCycleId: { type: 'id' },
  /** What was decided. */
  act: {
    type: 'group',
    fields: { decision: { type: 'choice', choices: ACT_DECISIONS, required: true } },
  },
} as const satisfies Fields;

/** A cycle as a link of a ramp. */
export type RampCycle = ValuesOf<typeof RAMP_FIELDS>;
