import type { FormValues } from '../../core/formValue.js';
import { CYCLE_STATES } from '../cycle/cycleStates.js';
import { ACT_DECISIONS, CYCLE_PURPOSES, CYCLE_SCALES } from '../cycle/cycleWords.js';
import type { Fields } from '../form/field.js';

/** What a ramp needs to know of a cycle; a `PdsaCycle` has it all. */
export const RAMP_FIELDS = {
  id: { type: 'id', required: true },
  organization: { type: 'organization' },
  series: { type: 'id', required: true },
  number: { type: 'number', least: 1, most: 999, whole: true, required: true },
  purpose: { type: 'choice', choices: CYCLE_PURPOSES, required: true },
  scale: { type: 'choice', choices: CYCLE_SCALES, required: true },
  state: { type: 'choice', choices: CYCLE_STATES, required: true },
  plannedOn: { type: 'date' },
  startedOn: { type: 'date' },
  previousCycleId: { type: 'id' },
} as const satisfies Fields;

/** What a cycle decided. */
export const RAMP_ACT_FIELDS = {
  decision: { type: 'choice', choices: ACT_DECISIONS, required: true },
} as const satisfies Fields;

/** A cycle as a link of a ramp. */
export type RampCycle = FormValues<typeof RAMP_FIELDS> & {
  readonly act?: FormValues<typeof RAMP_ACT_FIELDS> | null | undefined;
};
