import type { Finding, RecordKey } from '../../core/finding.js';
import { judge } from '../../core/judge.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { type FormBreach, fieldName } from '../../form/breaches.js';
import { previewFindings } from '../../form/judgedByPreview.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { listTooShort, missing, textTooShort } from '../../form/read/formRules.js';
import { checkOrgCode } from '../../network/organizations/checkOrgCode.js';
import type { ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { codesIn, formInForce } from '../form/formInForce.js';
import { readApplication } from '../form/readApplication.js';
import { submissionTimeMissing } from '../submission/submissionTimeMissing.js';
import { APPLICATION_RULES, applicationRules } from './applicationRules.js';

/** An application of whatever form: with the fields of a form that was brought along, what that form asks for. */
export type JudgedApplication = Outcome<Readonly<Record<string, unknown>>>;

/**
 * Reads and judges an application: its shape, its applicant, then the rules that compare answers.
 *
 * It is `ok` where what is there has the right shape; gaps are findings only.
 */
export function judgeApplication(value: unknown, known: ApplicationContext): JudgedApplication {
  const found = formInForce(value, known);
  if (!found.form) return refused(found.findings);
  const { form } = found;
  const reading = readApplication(value, form, { text: known.text ?? false, codes: codesIn(known, form) });
  const { draft, breaches } = reading;
  const record = recordOf(draft);
  const rules = form.isOwn ? applicationRules(form) : APPLICATION_RULES;
  // A time that cannot be read is not missing too.
  const isTimeTold = breaches.some(({ path }) => path[0] === 'submittedAt');
  const findings = [
    ...previewFindings(form, record),
    ...applicantFindings(draft, known),
    ...judge(rules, draft, known, record).filter(
      ({ code }) => code !== submissionTimeMissing.code || !isTimeTold,
    ),
  ];
  return outcomeOfForm({ ...reading, isReadable: breaches.every(isHarmless) }, findings, record);
}

/** What is still missing or too short. */
export const APPLICATION_GAPS: readonly string[] = [missing.code, textTooShort.code, listTooShort.code];

function isHarmless({ rule }: FormBreach): boolean {
  return rule.severity !== 'fatal' || APPLICATION_GAPS.includes(rule.code);
}

/** Finds what the registry says of the applicant. */
export function applicantFindings(
  { applicant }: ApplicationDraft,
  { registry }: ApplicationContext,
): Finding[] {
  if (!applicant?.organization || !registry) return [];
  const { name, reason } = applicant.manualEntry ?? {};
  const entry = name && reason ? { name, reason } : undefined;
  const path = ['applicant', 'organization'];
  const field = fieldName(path)!;
  return checkOrgCode(applicant.organization, registry, entry).map((finding) => ({
    ...finding,
    field,
    path,
    fingerprint: `${finding.fingerprint}${field}`,
  }));
}

/** The record that findings are about: the applicant, once its code can be read. */
export function recordOf({ applicant }: ApplicationDraft): RecordKey | undefined {
  return applicant?.organization ? { organization: applicant.organization } : undefined;
}
