import { codesOf } from '../core/codes/codesOf.js';
import { applyExplanations } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { isBlank } from '../core/isBlank.js';
import { isLoose } from '../core/isLoose.js';
import { isReportingMonth } from '../core/reportingMonth.js';
import { answersOf, isAboutLog, unusedAnswers } from '../monthly/check/answers.js';
import type { CompiledForm } from '../monthly/form/compiledForm.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import { formFor, formOf } from '../monthly/form/formOf.js';
import { readSubmissionHead } from '../monthly/read/submissionShape.js';
import { currentVersions } from '../monthly/sending/versions.js';
import type { CycleCountReport } from '../pdsa/context/pdsaContext.js';
import { checkCycleCounts } from '../pdsa/log/checkCycleCounts.js';
import { checkLogDistrict } from '../pdsa/log/checkLogDistrict.js';
import { parsePdsaLog } from '../pdsa/log/parsePdsaLog.js';
import type { PdsaLog } from '../pdsa/log/pdsaLog.js';

/** Lists the measures that cycles, aims and plans may name without defining them: those of the monthly form, and its rates. */
export function monthlyMeasures({ ids, rateOf }: CompiledForm): string[] {
  return [...ids, ...rateOf.keys()];
}

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
  const form = formFor(known, submission['form']).form ?? formOf(known);
  const { organization, reports } = readSubmissionHead(submission, () => undefined, known);
  const log = parsePdsaLog(submission['pdsa'], {
    measures: monthlyMeasures(form),
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
    for (const finding of ofOther.length > 0 ? ofOther : differences(log.value, reports, form)) {
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
function differences(log: PdsaLog, reports: readonly unknown[], form: CompiledForm): Finding[] {
  const current = new Set(currentVersions(reports.filter(isCountReport)));
  return reports.flatMap((report, place) => {
    if (!isCountReport(report) || !current.has(report)) return [];
    const own = checkCycleCounts(log, countsOf(report, form)).map((finding) => namedByForm(finding, form));
    return own.map((finding) => ({ ...finding, path: ['reports', place, ...finding.path] }));
  });
}

/** The measures of a form that count cycles, by what the room of cycles calls them. */
function cycleMeasures({ roles }: CompiledForm): Readonly<Record<string, string | undefined>> {
  return { pdsaCyclesActive: roles.cyclesActive, pdsaCyclesCompleted: roles.cyclesCompleted };
}

/** Gives a report with its numbers of cycles by the names that the room of cycles has for them. */
function countsOf({ organization, month, values }: CycleCountReport, form: CompiledForm): CycleCountReport {
  const said = values as Readonly<Record<string, unknown>>;
  const counts = Object.entries(cycleMeasures(form)).map(([name, id]) => [name, id && said[id]]);
  return { organization, month, values: Object.fromEntries(counts) };
}

function namedByForm(finding: Finding, form: CompiledForm): Finding {
  const names = cycleMeasures(form);
  const name = (word: string) => names[word] ?? word;
  const { field = '', params, path } = finding;
  if (name(field) === field) return finding;
  return {
    ...finding,
    field: name(field),
    params: { ...params, ...('measure' in params && { measure: name(String(params['measure'])) }) },
    path: path.map((step) => (typeof step === 'string' ? name(step) : step)),
  };
}

function isCountReport(report: unknown): report is CycleCountReport {
  return (
    isLoose(report) &&
    typeof report['organization'] === 'string' &&
    isReportingMonth(report['month']) &&
    isLoose(report['values'])
  );
}
