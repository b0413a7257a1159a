import * as z from 'zod';
import { countCharacters } from '../application/countCharacters.js';
import type { Field, Fields } from '../application/field.js';
import {
  APPLICATION_SECTIONS,
  type Application,
  type ApplicationDraft,
  applicationFields,
  type SectionDraft,
  type SectionId,
  type SectionValue,
} from '../application/form.js';
import { EMAIL_PATTERN } from '../application/readPlain.js';
import { isInstant, isIsoDate } from '../core/instant.js';
import { isOrgCode } from '../core/orgCode.js';
import { parseSchoolYear } from '../core/schoolYear.js';
import { parseGrade } from '../network/grade.js';

// The application form as schemas, built from its tables of fields; the types follow from the same tables. A
// complete form has every required answer; in a draft anything may be missing.

const TESTS = {
  email: (text: string) => text.length <= 254 && EMAIL_PATTERN.test(text.trim()),
  organization: (text: string) => isOrgCode(text),
  schoolYear: (text: string) => parseSchoolYear(text).ok,
  date: (text: string) => isIsoDate(text),
  instant: (text: string) => isInstant(text),
  grade: (text: string) => parseGrade(text).ok,
} as const;

/** A complete application. */
export const applicationSchema: z.ZodType<Application, Application> = z.strictObject(
  shapeOf(applicationFields(), true),
) as unknown as z.ZodType<Application, Application>;

/** An application that is still being filled. */
export const applicationDraftSchema: z.ZodType<ApplicationDraft, ApplicationDraft> = z.strictObject(
  shapeOf(applicationFields(), false),
) as unknown as z.ZodType<ApplicationDraft, ApplicationDraft>;

/**
 * Gives the schema of one complete section, for one page of a wizard.
 *
 * @example
 * applicationSectionSchema('signOff').safeParse({}).success // => false
 */
export function applicationSectionSchema<S extends SectionId>(
  section: S,
): z.ZodType<SectionValue<S>, SectionValue<S>> {
  const schema = schemaOf(APPLICATION_SECTIONS[section], true);
  return schema as unknown as z.ZodType<SectionValue<S>, SectionValue<S>>;
}

/** Gives the schema of one section that is still being filled. */
export function applicationSectionDraftSchema<S extends SectionId>(
  section: S,
): z.ZodType<SectionDraft<S>, SectionDraft<S>> {
  const schema = schemaOf(APPLICATION_SECTIONS[section], false);
  return schema as unknown as z.ZodType<SectionDraft<S>, SectionDraft<S>>;
}

function shapeOf(fields: Fields, complete: boolean): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = schemaOf(field, complete).meta({ title: field.label, description: field.help });
      return [key, complete && field.required ? schema : schema.nullish()];
    }),
  );
}

function schemaOf(field: Field, complete: boolean): z.ZodType {
  switch (field.type) {
    case 'group':
      return z.strictObject(shapeOf(field.fields, complete));
    case 'list': {
      const item = schemaOf(field.of, complete);
      return z
        .array(complete ? item : item.nullish())
        .min(complete ? field.least : 0)
        .max(field.most);
    }
    case 'choice':
      return z.enum(Object.keys(field.choices));
    case 'number': {
      const steps = 10 ** field.decimals;
      return z
        .number()
        .min(field.least)
        .max(field.most)
        .refine((value) => Math.round(value * steps) / steps === value);
    }
    case 'yesNo':
      return z.boolean();
    case 'text':
      return z.string().refine((value) => {
        const count = countCharacters(value);
        return count <= field.most && (!complete || count >= field.least);
      });
  }
  return z.string().refine(TESTS[field.type]);
}
