import type { StandardSchemaV1 } from '@standard-schema/spec';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Explanation } from '../../src/core/index.js';
import type {
  MonthlyReport,
  MonthlyReportInput,
  MonthlySubmission,
  MonthlySubmissionInput,
  MonthlyValues,
  Qualifier,
} from '../../src/monthly/index.js';
import type {
  explanationSchema,
  monthlyReportSchema,
  monthlySubmissionSchema,
  monthlyValuesSchema,
  qualifierSchema,
  StandardSchema,
} from '../../src/schema/index.js';

/** What zod infers can be written to; our types cannot. Everything else has to be equal. */
type Writable<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Writable<T[Key]> }
      : T;

test('what the schemas give is the domain type, field for field', () => {
  expectTypeOf<Writable<z.output<typeof monthlyValuesSchema>>>().toEqualTypeOf<Writable<MonthlyValues>>();
  expectTypeOf<Writable<z.output<typeof qualifierSchema>>>().toEqualTypeOf<Writable<Qualifier>>();
  expectTypeOf<Writable<z.output<typeof explanationSchema>>>().toEqualTypeOf<Writable<Explanation>>();
  expectTypeOf<Writable<z.output<typeof monthlyReportSchema>>>().toEqualTypeOf<Writable<MonthlyReport>>();
  expectTypeOf<Writable<z.output<typeof monthlySubmissionSchema>>>().toEqualTypeOf<
    Writable<MonthlySubmission>
  >();
});

/** A reader hands over what it could not read as `unreadable`; a schema does not take it. */
type Readable<Report extends MonthlyReportInput> = Omit<Report, 'values'> & { values: MonthlyValues };
type Plain<T> = { [Key in keyof T]: T[Key] };

test('what the schemas take is what one types, plain strings for codes and months', () => {
  expectTypeOf<Writable<z.input<typeof monthlyReportSchema>>>().toEqualTypeOf<
    Writable<Plain<Readable<MonthlyReportInput>>>
  >();
  expectTypeOf<Writable<z.input<typeof monthlySubmissionSchema>>>().toEqualTypeOf<
    Writable<
      Plain<
        Omit<MonthlySubmissionInput, 'reports'> & { reports: readonly Plain<Readable<MonthlyReportInput>>[] }
      >
    >
  >();
  expectTypeOf<z.input<typeof monthlySubmissionSchema>>().toExtend<MonthlySubmissionInput>();
});

test('a value of the domain can be sent again', () => {
  expectTypeOf<Writable<MonthlySubmission>>().toExtend<z.input<typeof monthlySubmissionSchema>>();
});

test('our Standard Schema is one by the words of its specification', () => {
  expectTypeOf<StandardSchema<MonthlyReportInput, MonthlyReport>>().toExtend<
    StandardSchemaV1<MonthlyReportInput, MonthlyReport>
  >();
});
