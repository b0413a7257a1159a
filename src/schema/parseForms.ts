import type { ApplicationContext } from '../application/applicationContext.js';
import { APPLICATION_CONTEXT, SECTION, SECTION_CONTEXT } from '../application/applicationKinds.js';
import { checkApplication } from '../application/checkApplication.js';
import { checkApplicationSection, type SectionContext } from '../application/checkApplicationSection.js';
import type { ApplicationDraft, SectionId, SectionValue } from '../application/form.js';
import { answerKindWrong } from '../application/rules/shapeRules.js';
import { INSTRUMENT } from '../assessment/assessmentKinds.js';
import { checkAssessmentSheet } from '../assessment/checkAssessmentSheet.js';
import type { InstrumentDefinition } from '../assessment/instrument.js';
import { sheetFieldUnreadable } from '../assessment/rules/sheetRules.js';
import type { AssessmentSheet } from '../assessment/sheet.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import type { Outcome } from '../core/outcome.js';
import { checkProfile } from '../system/checkProfile.js';
import type { Profile } from '../system/profile.js';
import type { ProfileContext } from '../system/profileContext.js';
import { fieldKindWrong } from '../system/rules/shapeRules.js';
import { PROFILE_CONTEXT } from '../system/systemKinds.js';
import { applicationDraftSchema, applicationSectionSchema } from './application.js';
import { assessmentSheetSchema } from './assessment.js';
import { outcomeOf } from './outcomeOf.js';
import { profileSchema } from './system.js';

/**
 * Reads an application of unknown content: `ok` where what is there has the right shape, with every rule finding
 * riding along. Gaps are no matter of shape; in a submitted application they are findings that block.
 *
 * @example
 * parseApplication({ form: 'application@1', state: 'draft', applicant: { organization: '00240000' } }).ok // => true
 */
export function parseApplication(
  value: unknown,
  context?: ApplicationContext | null,
): Outcome<ApplicationDraft> {
  const known = readOptions(context, APPLICATION_CONTEXT, 'parseApplication');
  const parsed = applicationDraftSchema.safeParse(withoutBlanks(value));
  return outcomeOf(parsed, checkApplication(value, known), answerKindWrong);
}

/**
 * Reads one section, as a wizard does when its page is left: gaps count. Paths begin inside the section.
 *
 * @example
 * parseApplicationSection('signOff', {}).ok // => false
 */
export function parseApplicationSection<S extends SectionId>(
  section: S,
  value: unknown,
  context?: SectionContext | null,
): Outcome<SectionValue<S>> {
  mustBe(SECTION, section, 'parseApplicationSection', 'section');
  const known = readOptions(context, SECTION_CONTEXT, 'parseApplicationSection');
  const parsed = applicationSectionSchema(section).safeParse(withoutBlanks(value));
  return outcomeOf(parsed, checkApplicationSection(section, value, known), answerKindWrong);
}

/**
 * Reads an assessment sheet of unknown content against its instrument: `ok` where its shape is right; answers that
 * their items cannot take are findings that ride along.
 *
 * @example
 * parseAssessmentSheet({ instrument: 'smhqa-school' }, SMHQA_DISTRICT).ok // => false
 */
export function parseAssessmentSheet(
  value: unknown,
  instrument: InstrumentDefinition,
): Outcome<AssessmentSheet> {
  mustBe(INSTRUMENT, instrument, 'parseAssessmentSheet', 'instrument');
  const parsed = assessmentSheetSchema.safeParse(value);
  return outcomeOf(parsed, checkAssessmentSheet(value, instrument), sheetFieldUnreadable);
}

/**
 * Reads a profile of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @example
 * parseProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).ok // => true
 */
export function parseProfile(value: unknown, context?: ProfileContext | null): Outcome<Profile> {
  const known = readOptions(context, PROFILE_CONTEXT, 'parseProfile');
  return outcomeOf(profileSchema.safeParse(value), checkProfile(value, known), fieldKindWrong);
}

/** A form library sends an empty text for a field that nobody has filled; it is no answer. */
function withoutBlanks(value: unknown, seen = new Map<object, unknown>(), depth = 0): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  // No answer of a form lies so deep, and what lies deeper, or in a circle, stays as it is for the schema to refuse.
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, value);
  const cleared = (inner: unknown) => withoutBlanks(inner, seen, depth + 1);
  const clear = Array.isArray(value)
    ? value.map(cleared)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleared(inner)]));
  seen.set(value, clear);
  return clear;
}

const DEEPEST = 12;
