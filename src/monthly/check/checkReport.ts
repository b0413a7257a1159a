import { codesOf } from '../../core/codes/codesOf.js';
import { applyExplanations } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { numberEach } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';
import { formTrouble } from '../read/formTrouble.js';
import { readReportQualifiers } from '../read/reportQualifiers.js';
import { type OnTrouble, readReportHead, readReportNotes, recordOf } from '../read/reportShape.js';
import { readReportValues } from '../read/reportValues.js';
import { readExplanations } from '../read/submissionParts.js';
import { judgeRow } from '../rows/judgeRow.js';
import { kindOf } from '../rows/readValue.js';
import { answersOf, unusedAnswers } from './answers.js';
import { judgeContext, judgeDue } from './judgeContext.js';
import { notAReport } from './reportRules.js';

/**
 * Checks one report of unknown content: its shape and every rule within a report, in one pass.
 *
 * A value that cannot be read gives a finding and hides only the rules that need it. Rules whose context
 * is missing are not judged; `rulesJudged` lists them. The report's own explanations are applied, and those that settle
 * nothing are told. Never throws, whatever is given.
 *
 * @returns findings in the order of the form, rules after values; none for a clean report
 * @example
 * checkReport({ organization: '00240000', month: '2020-10', values: { enrolled: 340, screened: 354 } })[0].code
 * // => 'monthly.screened-slightly-exceeds-enrolled'
 */
export function checkReport(report: unknown, context?: MonthlyContext | null): Finding[] {
  const known = readOptions(context, MONTHLY_CONTEXT, 'checkReport');
  const found = checkReportAlone(report, known);
  const answers = isLoose(report) ? answersOf(report) : [];
  if (answers.length === 0) return found;
  const explained = applyExplanations(
    found,
    answers.map(({ explanation }) => explanation),
  );
  return numberEach([...explained, ...unusedAnswers(found, answers, known, 'report')]);
}

/** Checks one report, and does not look whether its findings were answered. */
export function checkReportAlone(report: unknown, context: MonthlyContext): Finding[] {
  return numberEach(findReport(report, { ...context, codes: codesOf(context) }, []));
}

/**
 * Finds what `checkReport` finds, with `path` before each path and without numbering the fingerprints.
 *
 * @param row - takes one number or state marker a measure
 * @param version - the version of a report that states none
 * @param skips - tells of a breach that no finding is to be made of
 * @param isStarted - false where nothing has been entered yet, so that no answer is owed
 */
export function findReport(
  report: unknown,
  context: MonthlyContext,
  path: readonly (string | number)[],
  row: number[] = [],
  version = 1,
  skips: SkipBreach | undefined = undefined,
  isStarted = true,
): readonly Finding[] {
  if (!isLoose(report)) {
    if (skips?.(notAReport, { path })) return NONE;
    return [findingOf(notAReport, { params: { kind: kindOf(report) }, path })];
  }
  const { form, expected, isGiven } = formFor(context);
  if (!form) {
    const [rule, field, params] = formTrouble(undefined, expected, isGiven);
    return [findingOf(rule, { field, params, path }, recordOf(report, version))];
  }
  let findings: Finding[] = NONE;
  const key = skips && recordOf(report, version);
  const add: OnTrouble = (rule, field, params, tail, related) => {
    const breach = { field, params, path: [...path, ...tail], ...(related && { related }) };
    const record = key ?? recordOf(report, version);
    if (skips?.(rule, { ...breach, record })) return;
    if (findings === NONE) findings = [];
    findings.push(findingOf(rule, breach, record));
  };
  const read = readReportHead(report, add, context);
  readReportValues(form, report['values'], row, add);
  const qualifiers = readReportQualifiers(form, report['qualifiers'], add);
  readReportNotes(form, report['notes'], add);
  if (!isBlank(report['explanations'])) readExplanations(report['explanations'], add);
  for (const { rule, field, params, related } of judgeRow(form, row, qualifiers)) {
    add(rule, field, params, ['values', field], related);
  }
  judgeContext(read, form, context, row, add);
  const due = isStarted ? judgeDue(read, report['values'], form, codesOf(context), row) : null;
  if (!due) return findings;
  const breach = { params: due.params, path: [...path, 'values'] };
  const record = key ?? recordOf(report, version);
  if (skips?.(due.rule, { ...breach, record })) return findings;
  return [...findings, findingOf(due.rule, breach, record)];
}

const NONE: Finding[] = [];
