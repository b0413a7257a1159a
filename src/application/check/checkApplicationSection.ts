import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { SectionId } from '../form/applicationForm.js';
import { judgeSection, SECTION_CONTEXT, type SectionContext } from './judgeSection.js';

/**
 * Checks one section, as a wizard does when its page is left: gaps count, whatever the state of the application.
 *
 * Paths begin inside the section, as the fields of its page are named. Rules that compare it with other sections
 * are judged where `rest` has those sections. The form is the one that `rest` names, as for `checkApplication`.
 *
 * @throws RangeError for a section that the form does not have
 *
 * @example
 * checkApplicationSection('signOff', { signature: { title: 'mayor' } }).map(({ code, path }) => `${code} ${path.join('.')}`)[1]
 * // => 'form.choice-unknown signature.title'
 */
export function checkApplicationSection(
  section: SectionId | OwnWord,
  value: unknown,
  context?: SectionContext | null,
): Finding[] {
  const known = readOptions<SectionContext>(context, SECTION_CONTEXT, 'checkApplicationSection');
  return [...judgeSection(section, value, known, 'checkApplicationSection').findings];
}
