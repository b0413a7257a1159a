import * as z from 'zod';
import type { ReportedValue } from '../core/reportedValue.js';
import type { Measure } from '../monthly/form/measures.js';
import { absenceSchema } from './core.js';

/** The value of a measure: a number that the measure allows, or an absence word. */
export function valueSchema(measure: Measure): z.ZodType<ReportedValue, ReportedValue> {
  const { label, definition } = measure;
  return z.union([numberSchema(measure), absenceSchema]).meta({ title: label, description: definition });
}

function numberSchema({ decimals, scale }: Measure): z.ZodType<number, number> {
  if (decimals === 0)
    return z
      .int()
      .min(scale?.least ?? 0)
      .max(scale?.greatest ?? Number.MAX_SAFE_INTEGER);
  // Not told to JSON Schema as `multipleOf: 0.1`: in doubles 0.3 is no multiple of it, and validators refuse it.
  return z
    .number()
    .min(scale?.least ?? 0)
    .max(scale?.greatest ?? Math.floor(Number.MAX_SAFE_INTEGER / 10))
    .refine((value) => Number(value.toFixed(1)) === value);
}
