import type { ApplicationContext } from '../application/applicationContext.js';
import { APPLICATION_CONTEXT, SECTION, SECTION_CONTEXT } from '../application/applicationKinds.js';
import { checkApplication } from '../application/checkApplication.js';
import { checkApplicationSection, type SectionContext } from '../application/checkApplicationSection.js';
import {
  APPLICATION_SECTIONS,
  type ApplicationDraft,
  applicationFields,
  type SectionId,
  type SectionValue,
} from '../application/form.js';
import { answerKindWrong } from '../application/rules/shapeRules.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import type { Outcome } from '../core/outcome.js';
import { readFormTexts } from '../core/readFormTexts.js';
import { withoutBlanks } from '../core/withoutBlanks.js';
import { applicationDraftSchema, applicationSectionSchema } from './application.js';
import { outcomeOf } from './outcomeOf.js';

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
  const known = readOptions<ApplicationContext>(context, APPLICATION_CONTEXT, 'parseApplication');
  const given = known.text ? readFormTexts(applicationFields(), value) : value;
  const parsed = applicationDraftSchema.safeParse(withoutBlanks(given));
  return outcomeOf(parsed, checkApplication(given, known), answerKindWrong);
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
  const known = readOptions<ApplicationContext>(context, SECTION_CONTEXT, 'parseApplicationSection');
  const given = known.text ? readFormTexts(APPLICATION_SECTIONS[section].fields, value) : value;
  const parsed = applicationSectionSchema(section).safeParse(withoutBlanks(given));
  return outcomeOf(parsed, checkApplicationSection(section, given, known), answerKindWrong);
}
