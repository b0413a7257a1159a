import type { Fields } from '../../form/field.js';
import { AIM_FIELDS, type Aim } from '../aim/aim.js';
import { type ImprovementMeasure, MEASURE_FIELDS } from '../aim/improvementMeasure.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLE_FIELDS, type StoredCycle } from '../cycle/storedCycle.js';
import { DIAGRAM_FIELDS, type DriverDiagram } from '../diagram/driverDiagram.js';
import { ACTION_PLAN_FIELDS, type ActionPlan } from '../plan/actionPlan.js';
import { PROGRESS_FIELDS, type ProgressRating } from '../progress/progressScale.js';

/** The version of the form of a PDSA log. */
export const PDSA_FORM = 'pdsa@1';

/** The parts of a log; its cycles are made of their events. */
export const LOG_FIELDS = {
  form: { type: 'choice', choices: { 'pdsa@1': {} }, required: true },
  organization: { type: 'organization', required: true },
  /** A remark on the whole; example data say here that they are made up. */
  remark: { type: 'text', most: 500 },
  aims: { type: 'list', of: { type: 'group', fields: AIM_FIELDS } },
  measures: { type: 'list', of: { type: 'group', fields: MEASURE_FIELDS } },
  diagram: { type: 'group', fields: DIAGRAM_FIELDS },
  plan: { type: 'group', fields: ACTION_PLAN_FIELDS },
  progress: { type: 'list', of: { type: 'group', fields: PROGRESS_FIELDS } },
  cycles: { type: 'list', of: { type: 'group', fields: CYCLE_FIELDS }, required: true },
} as const satisfies Fields;

/** What a district has tested and learned: a file of its own, or the `pdsa` part of a monthly submission. */
export interface PdsaLog {
  readonly form: typeof PDSA_FORM;
  /** The district. */
  readonly organization: string;
  readonly remark?: string | null | undefined;
  readonly aims?: readonly Aim[] | null | undefined;
  readonly measures?: readonly ImprovementMeasure[] | null | undefined;
  readonly diagram?: DriverDiagram | null | undefined;
  readonly plan?: ActionPlan | null | undefined;
  readonly progress?: readonly ProgressRating[] | null | undefined;
  readonly cycles: readonly PdsaCycle[];
}

/** A log whose cycles have not been made of their events yet, as far as it could be read. */
export type StoredLog = Partial<Omit<PdsaLog, 'cycles'>> & { readonly cycles?: readonly StoredCycle[] };
