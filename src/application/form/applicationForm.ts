import type { Kind } from '../../core/given/kind.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import type { Path } from '../../form/breaches.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field } from '../../form/field.js';
import type { DraftOf, DraftsOf, ValueOf, ValuesOf } from '../../form/fieldValue.js';
import { formFieldAt } from '../../form/formFieldAt.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { APPLICATION_HEADER } from './applicationHeader.js';
import { APPLICANT_SECTION } from './sections/applicant.js';
import { ATTACHMENTS_SECTION } from './sections/attachments.js';
import { COMMITMENTS_SECTION } from './sections/commitments.js';
import { CONTEXT_SECTION } from './sections/context.js';
import { INTEREST_SECTION } from './sections/interest.js';
import { READINESS_SECTION } from './sections/readiness.js';
import { SIGN_OFF_SECTION } from './sections/signOff.js';
import { SYSTEM_SECTION } from './sections/system.js';
import { TEAM_SECTION } from './sections/team.js';

/** The sections A to I of the application form, in order. */
export const APPLICATION_SECTIONS = {
  applicant: APPLICANT_SECTION,
  context: CONTEXT_SECTION,
  team: TEAM_SECTION,
  system: SYSTEM_SECTION,
  readiness: READINESS_SECTION,
  interest: INTEREST_SECTION,
  commitments: COMMITMENTS_SECTION,
  signOff: SIGN_OFF_SECTION,
  attachments: ATTACHMENTS_SECTION,
} as const;

/** The key of a section. */
export type SectionId = keyof typeof APPLICATION_SECTIONS;

/** `SectionId`, as the functions that take it read it. */
export const SECTION: Kind = { oneOf: /* @__PURE__ */ Object.keys(APPLICATION_SECTIONS) };

type FormFields = typeof APPLICATION_HEADER & typeof APPLICATION_SECTIONS;

// Interfaces, because the compiler writes their names into the declarations of rules, and not all of their fields.

/** A complete application. */
export interface Application extends ValuesOf<FormFields> {}

/** An application that is still being filled: anything may be missing. */
export interface ApplicationDraft extends DraftsOf<FormFields> {}

/** The value of one complete section. */
export type SectionValue<S extends SectionId> = ValueOf<(typeof APPLICATION_SECTIONS)[S]>;

/** The value of one section that is still being filled. */
export type SectionDraft<S extends SectionId> = DraftOf<(typeof APPLICATION_SECTIONS)[S]>;

/**
 * Gives all fields of the form by key: the header, then the sections.
 *
 * @example
 * Object.keys(applicationFields()).slice(0, 5) // => ['form', 'cohort', 'version', 'state', 'submittedAt']
 */
export function applicationFields(): FormFields {
  return { ...APPLICATION_HEADER, ...APPLICATION_SECTIONS };
}

/**
 * Finds the field that a path of a finding leads to; `null` where there is none. Numbers in the path are places in lists.
 *
 * @param form - the form, where it is not a built-in one
 * @example
 * applicationFieldAt(['team', 'members', 2, 'email'])?.label // => 'Email'
 */
export function applicationFieldAt(path: Path, form?: FormDefinition | null): Field | null {
  mustBe('list', path, 'applicationFieldAt', 'path');
  mayBe(FORM_DEFINITION, form, 'applicationFieldAt', 'form');
  return formFieldAt(form ? { ...APPLICATION_HEADER, ...form.fields } : applicationFields(), path);
}
