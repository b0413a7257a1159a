import type { ApplicationContext } from '../application/applicationContext.js';
import { checkApplication } from '../application/checkApplication.js';
import { checkApplicationSection, type SectionContext } from '../application/checkApplicationSection.js';
import type { ApplicationDraft, SectionId, SectionValue } from '../application/form.js';
import { answerKindWrong } from '../application/rules/shapeRules.js';
import { checkAssessmentSheet } from '../assessment/checkAssessmentSheet.js';
import type { InstrumentDefinition } from '../assessment/instrument.js';
import { sheetFieldUnreadable } from '../assessment/rules/sheetRules.js';
import type { AssessmentSheet } from '../assessment/sheet.js';
import type { Outcome } from '../core/outcome.js';
import { checkProfile } from '../system/checkProfile.js';
import type { Profile } from '../system/profile.js';
import type { ProfileContext } from '../system/profileContext.js';
import { fieldKindWrong } from '../system/rules/shapeRules.js';
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
  context: ApplicationContext = {},
): Outcome<ApplicationDraft> {
  const parsed = applicationDraftSchema.safeParse(withoutBlanks(value));
  return outcomeOf(parsed, checkApplication(value, context), answerKindWrong);
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
  context: SectionContext = {},
): Outcome<SectionValue<S>> {
  const parsed = applicationSectionSchema(section).safeParse(withoutBlanks(value));
  return outcomeOf(parsed, checkApplicationSection(section, value, context), answerKindWrong);
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
  const parsed = assessmentSheetSchema.safeParse(value);
  return outcomeOf(parsed, checkAssessmentSheet(value, instrument), sheetFieldUnreadable);
}

/**
 * Reads a profile of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @example
 * parseProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).ok // => true
 */
export function parseProfile(value: unknown, context: ProfileContext = {}): Outcome<Profile> {
  return outcomeOf(profileSchema.safeParse(value), checkProfile(value, context), fieldKindWrong);
}

/** A form library sends an empty text for a field that nobody has filled; it is no answer. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)]));
}
