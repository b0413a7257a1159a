import * as z from 'zod';
import { parseGrade } from '../core/grade.js';
import { parseSchoolYear } from '../core/schoolYear.js';
import type { Field as ApplicationField } from '../form/field.js';
import { EMAIL_PATTERN } from '../form/read/readPlain.js';
import type { Field as PdsaField } from '../pdsa/field.js';
import { ID_PATTERN } from '../pdsa/readPlain.js';
import type { Field as ProfileField } from '../system/field.js';
import { instantSchema, isoDateSchema, orgCodeSchema, reportingMonthSchema } from './core.js';

/** A field of any form that a room declares as a table. */
export type FormField = ApplicationField | ProfileField | PdsaField;

/** Fields by their key. */
export type FormFields = Readonly<Record<string, FormField>>;

/** What a table says of a text. */
export interface TextBounds {
  readonly least?: number;
  readonly most: number;
  readonly required?: boolean;
}

/** How the fields of a form become a schema. */
export interface ShapeOptions {
  /** Forms differ in what is a text: in how characters are counted, and whether blanks are one. */
  readonly text: (field: TextBounds) => z.ZodType;
  /** Words that only this form has, or reads in its own way. */
  readonly words?: Readonly<Record<string, z.ZodType>>;
  /** False in a draft, where anything may be missing. */
  readonly complete?: boolean;
  /** Keys that no field declares are refused, unless they are `ignored`. */
  readonly extras?: 'refused' | 'ignored';
}

/** Makes the schema of a group of fields. */
export function groupOf(fields: FormFields, options: ShapeOptions): z.ZodType {
  const shape = shapeOf(fields, options);
  return options.extras === 'ignored' ? z.object(shape) : z.strictObject(shape);
}

/** Makes the schemas of fields by their key; what is not required may be left out or null. */
export function shapeOf(fields: FormFields, options: ShapeOptions): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = schemaOf(field, options).meta(wordsOf(field));
      return [key, field.required && options.complete !== false ? schema : schema.nullish()];
    }),
  );
}

/** What a form says of a field to people, where it does. */
function wordsOf(field: FormField): { title?: string; description?: string } {
  return {
    ...('label' in field && { title: field.label }),
    ...('help' in field && { description: field.help }),
  };
}

function schemaOf(field: FormField, options: ShapeOptions): z.ZodType {
  switch (field.type) {
    case 'group':
      return groupOf(field.fields, options);
    case 'list':
      return listOf(field, options);
    case 'choice':
      return z.enum(Object.keys(field.choices));
    case 'number':
      return numberOf(field);
    case 'yesNo':
      return z.boolean();
    case 'text':
      return options.text(field);
    default:
      return options.words?.[field.type] ?? WORDS[field.type] ?? z.never();
  }
}

/** Words that mean the same in every form. */
const WORDS: Readonly<Record<string, z.ZodType>> = {
  organization: orgCodeSchema,
  date: isoDateSchema,
  month: reportingMonthSchema,
  instant: instantSchema,
  schoolYear: z.string().refine((text) => parseSchoolYear(text).ok),
  grade: z.string().refine((text) => parseGrade(text).ok),
  email: z.string().refine((text) => text.length <= 254 && EMAIL_PATTERN.test(text.trim())),
  id: z.string().regex(ID_PATTERN),
};

function listOf(field: Extract<FormField, { type: 'list' }>, options: ShapeOptions): z.ZodType {
  const entry = schemaOf(field.of, options);
  const { least, most }: { readonly least?: number; readonly most?: number } = 'most' in field ? field : {};
  const list = options.complete === false ? z.array(entry.nullish()) : z.array(entry).min(least ?? 0);
  return most === undefined ? list : list.max(most);
}

function numberOf(field: Extract<FormField, { type: 'number' }>): z.ZodType {
  const number = 'whole' in field ? z.int() : z.number();
  const bounded = number.min('least' in field ? field.least : 0).max(field.most);
  if (!('decimals' in field)) return bounded;
  const steps = 10 ** field.decimals;
  // The nearest number of that many decimals is the number itself, or there are more decimals.
  return bounded.refine((value) => Math.round(value * steps) / steps === value);
}
