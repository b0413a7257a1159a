import { codesOf } from '../core/codes/codesOf.js';
import { applyExplanations } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { isBlank } from '../core/isBlank.js';
import { isLoose } from '../core/isLoose.js';
import { isReportingMonth } from '../core/reportingMonth.js';
import { answersOf, isAboutLog, unusedAnswers } from '../monthly/check/answers.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import { MEASURE_IDS } from '../monthly/form/measures.js';
import { RATE_IDS } from '../monthly/form/rates.js';
import { readSubmissionHead } from '../monthly/read/submissionShape.js';
import { currentVersions } from '../monthly/sending/versions.js';
import type { CycleCountReport } from '../pdsa/context/pdsaContext.js';
import { checkCycleCounts } from '../pdsa/log/checkCycleCounts.js';
import { checkLogDistrict } from '../pdsa/log/checkLogDistrict.js';
import { parsePdsaLog } from '../pdsa/log/parsePdsaLog.js';
import type { PdsaLog } from '../pdsa/log/pdsaLog.js';

/** Measures that cycles, aims and plans may name without defining them: those of the monthly form, and its rates. */
export const MONTHLY_MEASURES: readonly string[] = /* @__PURE__ */ [MEASURE_IDS, RATE_IDS].flat();

/**
 * Checks the PDSA log that travels in a monthly submission, and holds the numbers of cycles typed in its reports
 * against it. What else is wrong with the submission is for `checkSubmission` to say.
 *
 * The submission's own explanations are applied. Never throws, whatever is given.
 *
 * @returns none where no log travels along; paths begin with `pdsa`, or with `reports` for a number that differs
 * @example
 * checkSubmissionLog({ pdsa: { form: 'pdsa@1', organization: '00240000' } }).map(({ path }) => path)
 * // => [['pdsa', 'cycles']]
 */
export function checkSubmissionLog(submission: unknown, context?: MonthlyContext | null): Finding[] {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'checkSubmissionLog');
  const { asOf, cohort, registry, codes, text } = known;
  if (!isLoose(submission) || isBlank(submission['pdsa'])) return [];
  const { organization, reports } = readSubmissionHead(submission, () => undefined, known);
  const log = parsePdsaLog(submission['pdsa'], {
    measures: MONTHLY_MEASURES,
    ...(asOf !== undefined && { asOf }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(codes && { codes }),
    ...(text && { text }),
  });
  const findings: Finding[] = log.findings.map((finding) => ({
    ...finding,
    path: ['pdsa', ...finding.path],
  }));
  if (log.ok && organization !== null) {
    const ofOther = checkLogDistrict(log.value, organization, codesOf(known)).map(
      (finding): Finding => ({ ...finding, path: ['pdsa', ...finding.path] }),
    );
    for (const finding of ofOther.length > 0 ? ofOther : differences(log.value, reports)) {
      findings.push(finding);
    }
  }
  const found = numberFingerprints(findings);
  const answers = answersOf(submission);
  const explained = applyExplanations(
    found,
    answers.map(({ explanation }) => explanation),
  );
  const told = unusedAnswers(found, answers.filter(isAboutLog), known, 'submission');
  return numberFingerprints([...explained, ...told]);
}

/** What the current reports say of the numbers of cycles, where the log says something else. */
function differences(log: PdsaLog, reports: readonly unknown[]): Finding[] {
  const current = new Set(currentVersions(reports.filter(isCountReport)));
  return reports.flatMap((report, place) => {
    if (!isCountReport(report) || !current.has(report)) return [];
    const own = checkCycleCounts(log, report);
    return own.map((finding) => ({ ...finding, path: ['reports', place, ...finding.path] }));
  });
}

function isCountReport(report: unknown): report is CycleCountReport {
  return (
    isLoose(report) &&
    typeof report['organization'] === 'string' &&
    isReportingMonth(report['month']) &&
    isLoose(report['values'])
  );
}
