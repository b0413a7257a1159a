import type { OptionKind } from '../../core/given/kind.js';
import { isLoose } from '../../core/isLoose.js';
import { judge } from '../../core/judge.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import {
  APPLICATION_SECTIONS,
  type ApplicationDraft,
  type SectionId,
  type SectionValue,
} from '../form/applicationForm.js';
import { formOf } from '../form/applicationForms.js';
import { readApplication } from '../form/readApplication.js';
import { APPLICATION_RULES } from './applicationRules.js';
import { applicantFindings, recordOf } from './judgeApplication.js';

/** What the check of one section may know besides the section. */
export interface SectionContext extends ApplicationContext {
  /** The other sections as far as they are filled, and the header with the form. */
  readonly rest?: unknown;
}

/** `SectionContext`, as the functions that take it read it. */
export const SECTION_CONTEXT = {
  ...APPLICATION_CONTEXT,
  rest: 'anything',
} as const satisfies Record<keyof SectionContext, OptionKind>;

/** Reads and judges one section: gaps count, and paths begin inside the section. */
export function judgeSection<S extends SectionId>(
  section: S,
  value: unknown,
  known: SectionContext,
): Outcome<SectionValue<S>> {
  const rest = isLoose(known.rest) ? known.rest : {};
  const { value: others } = readApplication(rest, { complete: false });
  const reading = readForm<ApplicationDraft>(
    { id: section, fields: { [section]: APPLICATION_SECTIONS[section] } },
    { [section]: value },
    { version: formOf(others.form ?? known.cohort?.application?.form), text: known.text ?? false },
  );
  const draft: ApplicationDraft = { ...others, ...reading.value };
  const isGiven = (one: SectionId) => one === section || Object.hasOwn(rest, one);
  const rules = APPLICATION_RULES.filter(
    ({ sections }) => sections.includes(section) && sections.every(isGiven),
  );
  const record = recordOf(draft);
  const { ok, findings: all } = outcomeOfForm(
    reading,
    [
      ...(section === 'applicant' ? applicantFindings(draft, known) : []),
      ...judge(rules, draft, known, record),
    ],
    record,
  );
  const findings = all
    .filter(({ path }) => path[0] === section)
    .map((finding) => ({ ...finding, path: finding.path.slice(1) }));
  // A section without fatal breaches of its shape has every required answer.
  return ok ? { ok, value: reading.value[section] as SectionValue<S>, findings } : refused(findings);
}
