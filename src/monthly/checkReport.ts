import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { isLoose, type Loose } from '../core/isLoose.js';
import { isDistrictCode, isOrgCode } from '../core/orgCode.js';
import { isReportingMonth } from '../core/reportingMonth.js';
import { findingOf } from '../core/rule.js';
import type { MonthlyContext } from './context.js';
import { monthBreaches, organizationBreaches } from './contextBreaches.js';
import { MEASURE_COLUMN } from './measureColumns.js';
import { DISTRICT_MEASURES } from './measureGroups.js';
import { MEASURE_IDS } from './measures.js';
import { MONTHLY_CONTEXT } from './monthlyKinds.js';
import { kindOf } from './readValue.js';
import { readReportQualifiers } from './reportQualifiers.js';
import {
  type OnTrouble,
  readReportHead,
  readReportNotes,
  readReportValues,
  recordOf,
} from './reportShape.js';
import { judgeRow } from './rowRules.js';
import { districtMeasureOnSchool, notAReport, screenedWithoutTool } from './rules/reportRules.js';

/**
 * Checks one report of unknown content: its shape and every rule within a report, in one pass.
 *
 * A value that cannot be read gives a finding and hides only the rules that need it. Rules whose context
 * is missing are not judged; `rulesJudged` lists them. Never throws, whatever is given.
 *
 * @returns findings in the order of the form, rules after values; none for a clean report
 * @example
 * checkReport({ organization: '00240000', month: '2020-10', values: { enrolled: 340, screened: 354 } })[0].code
 * // => 'monthly.screened-slightly-exceeds-enrolled'
 */
export function checkReport(report: unknown, context?: MonthlyContext | null): Finding[] {
  const known = readOptions(context, MONTHLY_CONTEXT, 'checkReport');
  return numberFingerprints(findReport(report, known, [], new Float64Array(MEASURE_IDS.length)));
}

/**
 * Finds what `checkReport` finds, with `path` before each path and without numbering the fingerprints.
 *
 * @param row - room for one number a measure, written over; one array can serve many reports
 * @param version - the version of a report that states none
 */
export function findReport(
  report: unknown,
  context: MonthlyContext,
  path: readonly (string | number)[],
  row: Float64Array,
  version = 1,
): readonly Finding[] {
  if (!isLoose(report)) return [findingOf(notAReport, { params: { kind: kindOf(report) }, path })];
  let findings: Finding[] = NONE;
  const add: OnTrouble = (rule, field, params, tail, related) => {
    if (findings === NONE) findings = [];
    const breach = { field, params, path: [...path, ...tail], ...(related && { related }) };
    findings.push(findingOf(rule, breach, recordOf(report, version)));
  };
  readReportHead(report, add);
  readReportValues(report['values'], row, add);
  const qualifiers = readReportQualifiers(report['qualifiers'], add);
  readReportNotes(report['notes'], add);
  for (const { rule, field, params, related } of judgeRow(row, qualifiers)) {
    add(rule, field, params, ['values', field], related);
  }
  judgeContext(report, context, row, add);
  return findings;
}

const NONE: Finding[] = [];
function judgeContext(
  { organization, month }: Loose,
  context: MonthlyContext,
  row: Float64Array,
  add: OnTrouble,
): void {
  if (isReportingMonth(month)) {
    for (const { rule, params } of monthBreaches(month, context)) add(rule, 'month', params, ['month']);
  }
  if (isOrgCode(organization)) {
    for (const { rule, params } of organizationBreaches(organization, context))
      add(rule, 'organization', params, ['organization']);
    if (!isDistrictCode(organization)) judgeSchoolRow(row, add);
  }
  const screened = row[MEASURE_COLUMN.screened]!;
  if (context.profile?.screeningTools === 0 && screened > 0)
    add(screenedWithoutTool, 'screened', { screened }, ['values', 'screened']);
}

function judgeSchoolRow(row: Float64Array, add: OnTrouble): void {
  for (const id of DISTRICT_MEASURES) {
    if (row[MEASURE_COLUMN[id]]! >= 0) add(districtMeasureOnSchool, id, {}, ['values', id]);
  }
}
