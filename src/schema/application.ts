import type * as z from 'zod';
import {
  APPLICATION_SECTIONS,
  type Application,
  type ApplicationDraft,
  applicationFields,
  SECTION,
  type SectionDraft,
  type SectionId,
  type SectionValue,
} from '../application/form/applicationForm.js';
import { mustBe } from '../core/given/mustBe.js';
import { fieldsSchema } from './fieldSchema.js';

// The application form as schemas, built from its tables of fields; the types follow from the same tables. A
// complete form has every required answer; in a draft anything may be missing.

/** A complete application. */
export const applicationSchema: z.ZodType<Application, Application> = fieldsSchema(
  applicationFields(),
) as unknown as z.ZodType<Application, Application>;

/** An application that is still being filled. */
export const applicationDraftSchema: z.ZodType<ApplicationDraft, ApplicationDraft> = fieldsSchema(
  applicationFields(),
  { draft: true },
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
  mustBe(SECTION, section, 'applicationSectionSchema', 'section');
  const schema = fieldsSchema(APPLICATION_SECTIONS[section].fields);
  return schema as unknown as z.ZodType<SectionValue<S>, SectionValue<S>>;
}

/** Gives the schema of one section that is still being filled. */
export function applicationSectionDraftSchema<S extends SectionId>(
  section: S,
): z.ZodType<SectionDraft<S>, SectionDraft<S>> {
  mustBe(SECTION, section, 'applicationSectionDraftSchema', 'section');
  const schema = fieldsSchema(APPLICATION_SECTIONS[section].fields, { draft: true });
  return schema as unknown as z.ZodType<SectionDraft<S>, SectionDraft<S>>;
}
