import type { Finding, RecordKey } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import { findingOf } from '../../core/rule.js';
import { checkOrgCode } from '../../network/organizations/checkOrgCode.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { readApplication } from '../form/readApplication.js';
import { fieldName, type ShapeBreach } from '../form/reading.js';
import { submissionTimeMissing } from '../submission/submissionTimeMissing.js';
import { APPLICATION_RULES } from './applicationRules.js';

/**
 * Checks an application: its shape field by field, then the rules that compare fields.
 *
 * Takes anything. A draft may have gaps; `applicationCompleteness` says what is still to do. Rules that need a
 * context that is not given are not judged; `rulesJudged` lists them. No finding holds a name, an
 * address or a word that somebody wrote: params are numbers, codes, dates and words of this package.
 *
 * @example
 * checkApplication('hello').map(({ code, path }) => [code, path]) // => [['application.answer-kind-wrong', []]]
 */
export function checkApplication(value: unknown, context?: ApplicationContext | null): Finding[] {
  return findInApplication(value, readOptions(context, APPLICATION_CONTEXT, 'checkApplication'));
}

/** Finds what `checkApplication` finds, within a context that was read. */
export function findInApplication(value: unknown, known: ApplicationContext): Finding[] {
  const { draft, breaches } = readApplication(value);
  const record = recordOf(draft);
  return numberFingerprints([
    ...shapeFindings(breaches, record),
    ...applicantFindings(draft, known),
    ...judge(APPLICATION_RULES, draft, known, record).filter(
      ({ code }) => code !== submissionTimeMissing.code || !isTold(breaches, 'submittedAt'),
    ),
  ]);
}

/** Whether what is wrong with a field of the header is told already: what cannot be read is not missing too. */
function isTold(breaches: readonly ShapeBreach[], field: string): boolean {
  return breaches.some(({ path }) => path[0] === field);
}

/** Makes the findings of shape breaches. */
export function shapeFindings(breaches: readonly ShapeBreach[], record: RecordKey | undefined): Finding[] {
  return breaches.map(({ rule, path, params, field = fieldName(path) }) =>
    findingOf(rule, { field, path, params }, record),
  );
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
  return checkOrgCode(applicant.organization, registry, entry).map((finding) => ({
    ...finding,
    field: fieldName(path),
    path,
    fingerprint: `${finding.fingerprint}${fieldName(path)}`,
  }));
}

/** The record that findings speak of: the applicant, once its code can be read. */
export function recordOf({ applicant }: ApplicationDraft): RecordKey | undefined {
  return applicant?.organization ? { organization: applicant.organization } : undefined;
}
