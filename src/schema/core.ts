import * as z from 'zod';
import { ORG_CODE_PATTERN, type OrgCode } from '../core/codes/orgCode.js';
import { isInstant, isIsoDate } from '../core/instant.js';
import { ABSENCES, type Absence } from '../core/reportedValue.js';
import { REPORTING_MONTH_PATTERN, type ReportingMonth } from '../core/reportingMonth.js';

// The words of the core as schemas. Each tests the form only; what two fields say together is left to rules.

/** A DESE organization code: eight digits as text, leading zeros kept. */
export const orgCodeSchema: z.ZodType<OrgCode, string> = branded<OrgCode>(z.string().regex(ORG_CODE_PATTERN));

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
