import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { SECTION, type SectionId, type SectionValue } from '../form/applicationForm.js';
import { judgeSection, SECTION_CONTEXT, type SectionContext } from './judgeSection.js';

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
  const known = readOptions<SectionContext>(context, SECTION_CONTEXT, 'parseApplicationSection');
  return judgeSection(section, value, known);
}
