import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { useForm } from 'react-hook-form';
import { expectTypeOf, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import type { FormInput } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import type { MonthlyReport, MonthlySubmission } from '../../src/monthly/index.js';
import {
  parseApplication,
  parseAssessmentSheet,
  parseMonthlyReport,
  parseMonthlySubmission,
  parseProfile,
  standardSchema,
} from '../../src/schema/index.js';

const schema = standardSchema(parseMonthlyReport, { messages: en });
type Input = StandardSchemaV1.InferInput<typeof schema>;

test('what a form holds while it is filled is plain texts and numbers', () => {
  expectTypeOf<Input['organization']>().toEqualTypeOf<string>();
  expectTypeOf<Input['month']>().toEqualTypeOf<string>();
  expectTypeOf<Input['values']['enrolled']>().toEqualTypeOf<string | number | null | undefined>();
  expectTypeOf<Input['version']>().toEqualTypeOf<string | number | null | undefined>();
  expectTypeOf<{
    organization: '00240000';
    month: '2020-10';
    values: Record<never, never>;
  }>().toExtend<Input>();
  expectTypeOf<MonthlyReport>().toExtend<Input>();
  expectTypeOf<MonthlySubmission>().toExtend<FormInput<MonthlySubmission>>();
});

test('a form of react-hook-form takes literals as defaults and gives the value back', () => {
  const form = () =>
    useForm({
      resolver: standardSchemaResolver(schema),
      defaultValues: { organization: '00240000', month: '2020-10', values: {} },
    });
  form().register('values.enrolled');
  form().handleSubmit((report) => {
    expectTypeOf(report).toEqualTypeOf<MonthlyReport>();
  });
});

test('every parse can be a form', () => {
  expectTypeOf(standardSchema(parseMonthlySubmission, { messages: en })).toExtend<StandardSchemaV1>();
  expectTypeOf(standardSchema(parseApplication, { messages: en })).toExtend<StandardSchemaV1>();
  expectTypeOf(standardSchema(parseProfile, { messages: en })).toExtend<StandardSchemaV1>();
  expectTypeOf(
    standardSchema((value, form) => parseAssessmentSheet(value, SMHQA_DISTRICT, form), { messages: en }),
  ).toExtend<StandardSchemaV1>();
});
