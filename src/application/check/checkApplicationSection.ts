import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import {
  APPLICATION_SECTIONS,
  type ApplicationDraft,
  SECTION,
  type SectionId,
} from '../form/applicationForm.js';
import { formOf, readApplication } from '../form/readApplication.js';
import { readField } from '../form/readFields.js';
import type { Reading } from '../form/reading.js';
import { APPLICATION_RULES } from './applicationRules.js';
import { applicantFindings, recordOf, shapeFindings } from './checkApplication.js';

/** What the check of one section may know besides the section. */
export interface SectionContext extends ApplicationContext {
  /** The other sections as far as they are filled, and the header with the form. */
  readonly rest?: unknown;
}

/** `SectionContext`. */
export const SECTION_CONTEXT = {
  ...APPLICATION_CONTEXT,
  rest: 'anything',
} as const satisfies Record<keyof SectionContext, OptionKind>;

/**
 * Checks one section, as a wizard does when its page is left: gaps count, whatever the state of the application.
 *
 * Paths begin inside the section, as the fields of its page are named. Rules that compare it with other sections
 * are judged where `rest` has those sections.
 *
 * @example
 * checkApplicationSection('signOff', { signature: { title: 'mayor' } }).map(({ code, path }) => `${code} ${path.join('.')}`)[1]
 * // => 'application.choice-unknown signature.title'
 */
export function checkApplicationSection(
  section: SectionId,
  value: unknown,
  context?: SectionContext | null,
): Finding[] {
  mustBe(SECTION, section, 'checkApplicationSection', 'section');
  const known = readOptions(context, SECTION_CONTEXT, 'checkApplicationSection');
  const { draft: rest } = readApplication(known.rest ?? {}, false);
  const form = formOf(rest.form ?? known.cohort?.application?.form);
  const reading: Reading = { form, complete: true, breaches: [], required: 0 };
  const read = readField(APPLICATION_SECTIONS[section], value, [section], reading);
  const draft = { ...rest, [section]: read } as ApplicationDraft;
  const given = new Set<string>([section, ...Object.keys((known.rest as object | undefined) ?? {})]);
  const rules = APPLICATION_RULES.filter(
    ({ sections }) => sections.includes(section) && sections.every((one) => given.has(one)),
  );
  const record = recordOf(draft);
  return numberFingerprints([
    ...shapeFindings(reading.breaches, record),
    ...(section === 'applicant' ? applicantFindings(draft, known) : []),
    ...judge(rules, draft, known, record),
  ])
    .filter(({ path }) => path[0] === section)
    .map((finding) => ({ ...finding, path: finding.path.slice(1) }));
}
