import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Application, ApplicationDraft, SectionValue } from '../../src/application/index.js';
import type { AssessmentResponses, InstrumentDefinition } from '../../src/assessment/index.js';
import type { AssessmentSheet } from '../../src/assessment/sheet/sheet.js';
import type { Outcome } from '../../src/core/index.js';
import {
  type applicationDraftSchema,
  type applicationSchema,
  type assessmentSheetSchema,
  type instrumentSchema,
  parseApplicationSection,
  type profileSchema,
} from '../../src/schema/index.js';
import type { Profile } from '../../src/system/index.js';

test('what the schemas give is the type of the room', () => {
  expectTypeOf<z.output<typeof applicationSchema>>().toEqualTypeOf<Application>();
  expectTypeOf<z.output<typeof applicationDraftSchema>>().toEqualTypeOf<ApplicationDraft>();
  expectTypeOf<z.output<typeof assessmentSheetSchema>>().toEqualTypeOf<AssessmentSheet>();
  expectTypeOf<z.output<typeof assessmentSheetSchema>['responses']>().toEqualTypeOf<AssessmentResponses>();
  expectTypeOf<z.output<typeof instrumentSchema>>().toEqualTypeOf<InstrumentDefinition>();
  expectTypeOf<z.output<typeof profileSchema>>().toEqualTypeOf<Profile>();
});

test('a section has the type of its part of the form', () => {
  expectTypeOf(parseApplicationSection<'team'>).returns.toEqualTypeOf<Outcome<SectionValue<'team'>>>();
  expectTypeOf<NonNullable<Application['team']>>().toEqualTypeOf<SectionValue<'team'>>();
});
