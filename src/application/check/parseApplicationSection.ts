import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import type { SectionId, SectionValue } from '../form/applicationForm.js';
import { judgeSection, SECTION_CONTEXT, type SectionContext } from './judgeSection.js';

/**
 * Reads one section, as a wizard does when its page is left: gaps count. Paths begin inside the section.
 *
 * @throws RangeError for a section that the form does not have
 * @example
 * parseApplicationSection('signOff', {}).ok // => false
 */
export function parseApplicationSection<S extends SectionId>(
  section: S,
  value: unknown,
  context?: (SectionContext & { readonly form?: undefined }) | null,
): Outcome<SectionValue<S>>;
export function parseApplicationSection(
  section: string,
  value: unknown,
  context: SectionContext,
): Outcome<unknown>;
export function parseApplicationSection(
  section: string,
  value: unknown,
  context?: SectionContext | null,
): Outcome<unknown> {
  const known = readOptions<SectionContext>(context, SECTION_CONTEXT, 'parseApplicationSection');
  return judgeSection(section, value, known, 'parseApplicationSection');
}
