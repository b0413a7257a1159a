import * as z from 'zod';
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
import { charactersUpTo } from '../form/read/charactersUpTo.js';
import { groupOf, type ShapeOptions } from './shapeOf.js';

// The application form as schemas, built from its tables of fields; the types follow from the same tables. A
// complete form has every required answer; in a draft anything may be missing.

/** Lengths count characters as users see them. */
const COMPLETE: ShapeOptions = {
  text: ({ least = 0, most }) =>
    z.string().refine((value) => {
      const count = charactersUpTo(value, most);
      return count <= most && count >= least;
    }),
};
const DRAFT: ShapeOptions = {
  text: ({ most }) => z.string().refine((value) => charactersUpTo(value, most) <= most),
  complete: false,
};

/** A complete application. */
export const applicationSchema: z.ZodType<Application, Application> = groupOf(
  applicationFields(),
  COMPLETE,
) as unknown as z.ZodType<Application, Application>;

/** An application that is still being filled. */
export const applicationDraftSchema: z.ZodType<ApplicationDraft, ApplicationDraft> = groupOf(
  applicationFields(),
  DRAFT,
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
  const schema = groupOf(APPLICATION_SECTIONS[section].fields, COMPLETE);
  return schema as unknown as z.ZodType<SectionValue<S>, SectionValue<S>>;
}

/** Gives the schema of one section that is still being filled. */
export function applicationSectionDraftSchema<S extends SectionId>(
  section: S,
): z.ZodType<SectionDraft<S>, SectionDraft<S>> {
  mustBe(SECTION, section, 'applicationSectionDraftSchema', 'section');
  const schema = groupOf(APPLICATION_SECTIONS[section].fields, DRAFT);
  return schema as unknown as z.ZodType<SectionDraft<S>, SectionDraft<S>>;
}
