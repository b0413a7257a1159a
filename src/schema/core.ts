import * as z from 'zod';
import type { CodesOf } from '../core/codes/codes.js';
import type { OrgCode } from '../core/codes/orgCode.js';
import { parseOrgCode } from '../core/codes/parseOrgCode.js';
import { patternOf } from '../core/codes/patternOf.js';
import { isInstant, isIsoDate } from '../core/instant.js';
import { ABSENCES, type Absence } from '../core/reportedValue.js';
import { REPORTING_MONTH_PATTERN, type ReportingMonth } from '../core/reportingMonth.js';

// The words of the core as schemas. Each tests the form only; what two fields say together is left to rules.

/** An organization code of any built-in scheme as text, leading zeros kept. */
export const orgCodeSchema: z.ZodType<OrgCode, string> = /* @__PURE__ */ orgCodeSchemaOf();

/**
 * Makes the schema of the organization codes of a scheme. Its JSON Schema has the pattern of the scheme.
 *
 * @param of - a scheme, the id of a built-in one, or a cohort or registry that names it; any built-in one where left out
 * @example
 * orgCodeSchemaOf('nces').safeParse('2502640').success // => true
 */
export function orgCodeSchemaOf(of?: CodesOf | null): z.ZodType<OrgCode, string> {
  const pattern = new RegExp(patternOf(of));
  return branded<OrgCode>(
    z
      .string()
      .regex(pattern)
      .refine((code) => parseOrgCode(code, of).ok),
  );
}

/** A calendar month as text, such as `2020-10`. */
export const reportingMonthSchema: z.ZodType<ReportingMonth, string> = branded<ReportingMonth>(
  z.string().regex(REPORTING_MONTH_PATTERN),
);

/** A calendar date as text, such as `2020-10-01`. */
export const isoDateSchema: z.ZodType<string, string> = z
  .string()
  .refine(isIsoDate)
  .meta({ format: 'date', examples: ['2020-10-01'] });

/** Date, time and offset as text, such as `2020-11-15T16:30:00-05:00`. */
export const instantSchema: z.ZodType<string, string> = z
  .string()
  .refine(isInstant)
  .meta({ format: 'date-time', examples: ['2020-11-15T16:30:00-05:00'] });

/** A version of a report or submission: a whole number from 1. */
export const versionSchema: z.ZodType<number, number> = z.int().min(1);

/** One of the six words that say why there is no number. */
export const absenceSchema: z.ZodType<Absence, Absence> = z.enum(Object.keys(ABSENCES) as Absence[]);

/** Gives a checked text its brand. A cast, not a transform: transforms cannot be written as JSON Schema. */
function branded<Word extends string>(schema: z.ZodType<string, string>): z.ZodType<Word, string> {
  return schema as unknown as z.ZodType<Word, string>;
}
