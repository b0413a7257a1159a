import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { ValidationReport } from '../../src/report/index.js';
import type { validationReportSchema } from '../../src/schema/index.js';

type Read = z.output<typeof validationReportSchema>;
/** All keys that one of them may have, at every level. */
type Keys<T> = T extends readonly (infer Item)[]
  ? Keys<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Key in keyof T & string]-?: Key | `${Key}.${Keys<NonNullable<T[Key]>>}` }[keyof T & string]
    : never;

test('the schema of the report knows every key that a report may have, and no other', () => {
  type Private = `findings.disposition.${'note' | 'by' | 'at'}`;
  type OfFiles = `files.${'kind' | 'readable'}`;
  expectTypeOf<'findings.source.line'>().toExtend<Keys<Read>>();
  expectTypeOf<Keys<Read>>().toEqualTypeOf<Exclude<Keys<ValidationReport>, Private | OfFiles>>();
});

test('a report that was written is one that can be read', () => {
  expectTypeOf<ValidationReport>().toExtend<DeepReadonly<Read>>();
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
