import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  ActionPlan,
  Aim,
  CollaborativeCalendar,
  CycleEvent,
  DriverDiagram,
  ImprovementMeasure,
  PdsaCycle,
  PdsaLog,
  ProgressRating,
  Tally,
} from '../../src/pdsa/index.js';
import type {
  actionPlanSchema,
  aimSchema,
  collaborativeCalendarSchema,
  cycleEventSchema,
  driverDiagramSchema,
  improvementMeasureSchema,
  pdsaCycleSchema,
  pdsaLogSchema,
  progressRatingSchema,
  tallySchema,
} from '../../src/schema/index.js';

test('what the schemas give is the type of the room', () => {
  expectTypeOf<z.output<typeof aimSchema>>().toEqualTypeOf<Aim>();
  expectTypeOf<z.output<typeof improvementMeasureSchema>>().toEqualTypeOf<ImprovementMeasure>();
  expectTypeOf<z.output<typeof driverDiagramSchema>>().toEqualTypeOf<DriverDiagram>();
  expectTypeOf<z.output<typeof actionPlanSchema>>().toEqualTypeOf<ActionPlan>();
  expectTypeOf<z.output<typeof progressRatingSchema>>().toEqualTypeOf<ProgressRating>();
  expectTypeOf<z.output<typeof collaborativeCalendarSchema>>().toEqualTypeOf<CollaborativeCalendar>();
  expectTypeOf<z.output<typeof cycleEventSchema>>().toEqualTypeOf<CycleEvent>();
  expectTypeOf<z.output<typeof pdsaCycleSchema>>().toEqualTypeOf<PdsaCycle>();
  expectTypeOf<z.output<typeof pdsaLogSchema>>().toEqualTypeOf<PdsaLog>();
  expectTypeOf<z.output<typeof tallySchema>>().toEqualTypeOf<Tally>();
});

test('events alone are enough for a cycle, and a whole log can be sent again', () => {
  expectTypeOf<{ events: readonly CycleEvent[] }>().toExtend<z.input<typeof pdsaCycleSchema>>();
  expectTypeOf<PdsaLog>().toExtend<z.input<typeof pdsaLogSchema>>();
});
