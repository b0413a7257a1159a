import type { Finding, RecordKey } from '../../core/finding.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { type FormBreach, fieldName } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { listTooShort, missing, textTooShort } from '../../form/read/formRules.js';
import { checkOrgCode } from '../../network/organizations/checkOrgCode.js';
import type { ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { readApplication } from '../form/readApplication.js';
import { submissionTimeMissing } from '../submission/submissionTimeMissing.js';
import { APPLICATION_RULES } from './applicationRules.js';

/**
 * Reads and judges an application: its shape, its applicant, then the rules that compare answers.
 *
 * It is `ok` where what is there has the right shape; gaps are findings only.
 */
export function judgeApplication(value: unknown, known: ApplicationContext): Outcome<ApplicationDraft> {
  const reading = readApplication(value, { text: known.text ?? false });
  const { value: draft, breaches } = reading;
  const record = recordOf(draft);
  // A time that cannot be read is not missing too.
  const isTimeTold = breaches.some(({ path }) => path[0] === 'submittedAt');
  const found = [
    ...applicantFindings(draft, known),
    ...judge(APPLICATION_RULES, draft, known, record).filter(
      ({ code }) => code !== submissionTimeMissing.code || !isTimeTold,
    ),
  ];
  return outcomeOfForm({ ...reading, isReadable: breaches.every(isHarmless) }, found, record);
}

/** What is still missing or too short. */
const GAPS: readonly string[] = [missing.code, textTooShort.code, listTooShort.code];

function isHarmless({ rule }: FormBreach): boolean {
  return rule.severity !== 'fatal' || GAPS.includes(rule.code);
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
