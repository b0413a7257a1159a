import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { judge } from '../../core/judge.js';
import { type Outcome, refused } from '../../core/outcome.js';
import type { Fields } from '../../form/field.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import { APPLICATION_HEADER } from '../form/applicationHeader.js';
import { codesIn, formInForce } from '../form/formInForce.js';
import { knownPart } from '../form/knownPart.js';
import { readApplication } from '../form/readApplication.js';
import { withoutDoubled } from '../form/withoutDoubled.js';
import { APPLICATION_RULES, applicationRules } from './applicationRules.js';
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

/**
 * Reads and judges one section: gaps count, and paths begin inside the section.
 *
 * @throws RangeError for a section that the form in force does not have
 */
export function judgeSection(
  section: string,
  value: unknown,
  known: SectionContext,
  by: string,
): Outcome<unknown> {
  const rest = isLoose(known.rest) ? known.rest : {};
  const found = formInForce(rest, known);
  if (!found.form) return refused(found.findings);
  const { form } = found;
  mustBe({ oneOf: sectionsOf(form.fields) }, section, by, 'section');
  const options = { text: known.text ?? false, codes: codesIn(known, form) };
  const others = readApplication(rest, form, { ...options, complete: false }).value;
  const reading = withoutDoubled(
    readForm(
      { id: section, fields: { [section]: form.fields[section]! } },
      { [section]: value },
      { ...options, version: form.id },
    ),
  );
  const draft = knownPart({ ...others, ...reading.value }, form.fields);
  const isGiven = (one: string) => one === section || Object.hasOwn(rest, one);
  const rules = (form.isOwn ? applicationRules(form) : APPLICATION_RULES).filter(
    ({ sections }) => sections.some((one) => one === section) && sections.every(isGiven),
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
  return ok ? { ok, value: reading.value[section], findings } : refused(findings);
}

/** The sections of a form: its groups, and whatever else stands beside the header. */
function sectionsOf(fields: Fields): string[] {
  return Object.keys(fields).filter((key) => !Object.hasOwn(APPLICATION_HEADER, key));
}
