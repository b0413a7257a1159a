import * as z from 'zod';
import type { Fields } from '../form/field.js';
import { AIM_FIELDS, type Aim } from '../pdsa/aim/aim.js';
import { type ImprovementMeasure, MEASURE_FIELDS } from '../pdsa/aim/improvementMeasure.js';
import { CALENDAR_FIELDS, type CollaborativeCalendar } from '../pdsa/calendar/collaborativeCalendar.js';
import type { PdsaCycle } from '../pdsa/cycle/cycle.js';
import { type CycleEvent, EVENT_FIELD } from '../pdsa/cycle/cycleEvents.js';
import { parseCycle } from '../pdsa/cycle/parseCycle.js';
import { DIAGRAM_FIELDS, type DriverDiagram } from '../pdsa/diagram/driverDiagram.js';
import { LOG_FIELDS, type PdsaLog } from '../pdsa/log/pdsaLog.js';
import { ACTION_PLAN_FIELDS, type ActionPlan } from '../pdsa/plan/actionPlan.js';
import { PROGRESS_FIELDS, type ProgressRating } from '../pdsa/progress/progressScale.js';
import { TALLY_FIELDS, type Tally } from '../pdsa/tally/tally.js';
import { fieldSchema, fieldsSchema, shapeOfFields } from './fieldSchema.js';

// What a PDSA log holds as schemas, built from the tables of fields of the room; the types follow from the same
// tables. `parsePdsaLog` of `csmhs/pdsa` reads a log with all of its rules and needs no schema.

function schemaFor<T>(fields: Fields): z.ZodType<T, T> {
  return fieldsSchema(fields) as unknown as z.ZodType<T, T>;
}

/** An aim: what, how much, by when, for whom. */
export const aimSchema: z.ZodType<Aim, Aim> = schemaFor(AIM_FIELDS);

/** A measure of improvement with its definition. */
export const improvementMeasureSchema: z.ZodType<ImprovementMeasure, ImprovementMeasure> =
  schemaFor(MEASURE_FIELDS);

/** A driver diagram. Whether it runs in loops is for `checkDriverDiagram` to say. */
export const driverDiagramSchema: z.ZodType<DriverDiagram, DriverDiagram> = schemaFor(DIAGRAM_FIELDS);

/** An action plan. */
export const actionPlanSchema: z.ZodType<ActionPlan, ActionPlan> = schemaFor(ACTION_PLAN_FIELDS);

/** A rating of a team's progress. */
export const progressRatingSchema: z.ZodType<ProgressRating, ProgressRating> = schemaFor(PROGRESS_FIELDS);

/** The days of a collaborative and of its learning sessions. */
export const collaborativeCalendarSchema: z.ZodType<CollaborativeCalendar, CollaborativeCalendar> =
  schemaFor(CALENDAR_FIELDS);

/** Something that happened to a cycle on a day. Whether it may happen then is for `advanceCycle` to say. */
export const cycleEventSchema: z.ZodType<CycleEvent, CycleEvent> = fieldSchema(
  EVENT_FIELD,
) as unknown as z.ZodType<CycleEvent, CycleEvent>;

/** A cycle as it is stored: its events are enough, and whatever else it says must be what they make of it. */
export type PdsaCycleInput = { readonly events: readonly CycleEvent[] } & Partial<PdsaCycle>;

/**
 * A cycle, made of its events. Issues carry the code of the finding as their message and the finding under `params`.
 *
 * @example
 * pdsaCycleSchema.safeParse({ events: [] }).success // => false
 */
export const pdsaCycleSchema: z.ZodType<PdsaCycle, PdsaCycleInput> = z
  .looseObject({ events: z.array(cycleEventSchema).min(1) })
  .check((payload) => {
    // Not a transform, which cannot be written as JSON Schema; and as there, what is no cycle is not read as one.
    if (payload.issues.length > 0) return;
    const cycle = parseCycle(payload.value);
    if (cycle.ok) payload.value = cycle.value as unknown as typeof payload.value;
    else
      for (const finding of cycle.findings) {
        const { code: message, path } = finding;
        payload.issues.push({
          code: 'custom',
          input: payload.value,
          message,
          path: [...path],
          params: { finding },
        });
      }
  }) as unknown as z.ZodType<PdsaCycle, PdsaCycleInput>;

/** What a team counts by day. Whether a day is there twice is for `parseTally` to say. */
export const tallySchema: z.ZodType<Tally, Tally> = schemaFor(TALLY_FIELDS);

/** A log as it is stored. */
export type PdsaLogInput = Omit<PdsaLog, 'cycles'> & { readonly cycles: readonly PdsaCycleInput[] };

/** What a district has tested and learned. It tests the shape; `parsePdsaLog` says what rules find. */
export const pdsaLogSchema: z.ZodType<PdsaLog, PdsaLogInput> = z.object({
  ...shapeOfFields(LOG_FIELDS),
  cycles: z.array(pdsaCycleSchema),
}) as unknown as z.ZodType<PdsaLog, PdsaLogInput>;
