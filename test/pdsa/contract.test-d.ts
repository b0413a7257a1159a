import { expectTypeOf, test } from 'vitest';
import type { Finding, Outcome } from '../../src/core/index.js';
import {
  advanceCycle,
  type CycleEvent,
  type CycleState,
  checkActionPlan,
  checkAim,
  checkRamp,
  type PdsaCycle,
  type StudyResult,
  studyResult,
} from '../../src/pdsa/index.js';
import type { ChartAnalysis } from '../../src/spc/index.js';

test('the contract of the room', () => {
  expectTypeOf(advanceCycle).toEqualTypeOf<(cycle: PdsaCycle, event: CycleEvent) => Outcome<PdsaCycle>>();
  expectTypeOf(checkAim).parameter(0).toBeUnknown();
  expectTypeOf(checkAim).returns.toEqualTypeOf<Finding[]>();
  expectTypeOf(checkRamp).returns.toEqualTypeOf<Finding[]>();
  expectTypeOf(checkActionPlan).returns.toEqualTypeOf<Finding[]>();
  expectTypeOf(studyResult).toBeCallableWith({} as PdsaCycle, {} as ChartAnalysis);
  expectTypeOf(studyResult).returns.toEqualTypeOf<StudyResult>();
  expectTypeOf<CycleState>().toEqualTypeOf<'planned' | 'doing' | 'studying' | 'acted' | 'cancelled'>();
});

test('an event has the fields of its type, and no others', () => {
  expectTypeOf<{ type: 'start'; on: string }>().toExtend<CycleEvent>();
  expectTypeOf<{ type: 'act'; on: string }>().not.toExtend<CycleEvent>();
  expectTypeOf<{ type: 'act'; on: string; decision: 'keep' }>().not.toExtend<CycleEvent>();
});
