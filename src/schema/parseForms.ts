import { INSTRUMENT, SHEET_CONTEXT } from '../assessment/assessmentKinds.js';
import { checkAssessmentSheet } from '../assessment/checkAssessmentSheet.js';
import type { InstrumentDefinition } from '../assessment/instrument.js';
import { readSheetTexts } from '../assessment/readSheetTexts.js';
import { sheetFieldUnreadable } from '../assessment/rules/sheetRules.js';
import type { AssessmentSheet } from '../assessment/sheet.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import type { Outcome } from '../core/outcome.js';
import { readFormTexts } from '../core/readFormTexts.js';
import { withoutBlanks } from '../core/withoutBlanks.js';
import { checkProfile } from '../system/checkProfile.js';
import type { Profile } from '../system/profile.js';
import type { ProfileContext } from '../system/profileContext.js';
import { PROFILE_FIELDS } from '../system/profileFields.js';
import { fieldKindWrong } from '../system/rules/shapeRules.js';
import { PROFILE_CONTEXT } from '../system/systemKinds.js';
import { assessmentSheetSchema } from './assessment.js';
import { outcomeOf } from './outcomeOf.js';
import { profileSchema } from './system.js';

/** How a sheet is read. */
export interface SheetContext {
  /** Whether the sheet comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
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
  context: SheetContext = {},
): Outcome<AssessmentSheet> {
  mustBe(INSTRUMENT, instrument, 'parseAssessmentSheet', 'instrument');
  const known = readOptions<SheetContext>(context, SHEET_CONTEXT, 'parseAssessmentSheet');
  const given = known.text ? readSheetTexts(value, instrument) : value;
  const parsed = assessmentSheetSchema.safeParse(withoutBlanks(given));
  return outcomeOf(parsed, checkAssessmentSheet(given, instrument), sheetFieldUnreadable);
}

/**
 * Reads a profile of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @example
 * parseProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).ok // => true
 */
export function parseProfile(value: unknown, context?: ProfileContext | null): Outcome<Profile> {
  const known = readOptions<ProfileContext>(context, PROFILE_CONTEXT, 'parseProfile');
  const given = known.text ? readFormTexts(PROFILE_FIELDS, value) : value;
  const parsed = profileSchema.safeParse(withoutBlanks(given));
  return outcomeOf(parsed, checkProfile(given, known), fieldKindWrong);
}
