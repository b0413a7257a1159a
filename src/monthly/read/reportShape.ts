import { isReadableCode } from '../../core/codes/codeReadings.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OrgCode } from '../../core/codes/orgCode.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding, Params, RecordKey, RelatedPlace } from '../../core/finding.js';
import { isInstant } from '../../core/instant.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { instantUnreadable } from '../../core/monthRules.js';
import type { Outcome } from '../../core/outcome.js';
import { readCount } from '../../core/readCount.js';
import { isReportingMonth, type ReportingMonth } from '../../core/reportingMonth.js';
import { textOf } from '../../core/textOf.js';
import { numberIsText } from '../../core/valueRules.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyContext } from '../form/context.js';
import { kindOf } from '../rows/readValue.js';
import { monthOutcome } from './monthOutcome.js';
import { textExpected, versionUnreadable } from './shapeRules.js';
import { tellPersonal } from './tellPersonal.js';
import { unknownKeys } from './unknownKeys.js';

/** Takes one trouble with the shape of a report: the rule, the field, the facts, and the path inside the report. */
export type OnTrouble = (
  rule: Pick<Finding, 'code' | 'severity'>,
  field: string,
  params: Params,
  path: readonly (string | number)[],
  related?: readonly RelatedPlace[],
) => void;

/** The keys that a report may have. */
export const REPORT_KEYS = [
  'organization',
  'month',
  'version',
  'values',
  'qualifiers',
  'notes',
  'submittedBy',
  'submittedAt',
  'explanations',
] as const;

/**
 * Gives the key of a report as far as it can be read; what cannot be read stands as its raw text, so that it can be found.
 *
 * @param unstated - the version where the report states none
 */
export function recordOf({ organization, month, version }: Loose, unstated = 1): RecordKey {
  return {
    organization: rawText(organization),
    ...(month !== undefined && { month: rawText(month) }),
    version: isVersion(version) ? version : unstated,
  };
}

/** Tells whether a value is a version: a whole number from 1. */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** Gives the version that is said, `unstated` where none is, and `null` where it cannot be read. */
export function versionOf(version: unknown, unstated: number | null): number | null {
  if (isBlank(version)) return unstated;
  return isVersion(version) ? version : null;
}

/** Names the trouble with a version that is said and cannot be read. */
export function readVersion(version: unknown, onTrouble: OnTrouble): void {
  if (isBlank(version) || isVersion(version)) return;
  const text = rawText(version);
  if (typeof version === 'string' && isVersion(readCount(version.trim(), 0)))
    onTrouble(numberIsText, 'version', { text, digits: String(Number(text)) }, ['version']);
  else onTrouble(versionUnreadable, 'version', { text }, ['version']);
}

/** The organization and month of a report; `null` where one cannot be read. */
export interface ReportKey {
  readonly organization: OrgCode | null;
  readonly month: ReportingMonth | null;
}

/** Reads the key and the texts of a report and names every trouble. */
export function readReportHead(report: Loose, onTrouble: OnTrouble, context: MonthlyContext): ReportKey {
  const { organization, month, version, submittedBy, submittedAt } = report;
  const codes = codesOf(context);
  const isCode = isReadableCode(organization, codes);
  const isMonth = isReportingMonth(month);
  if (!isCode) passOn(parseOrgCode(organization, codes), 'organization', onTrouble);
  if (!isMonth) passOn(monthOutcome(month, context), 'month', onTrouble);
  readVersion(version, onTrouble);
  if (typeof submittedBy !== 'string' && !isBlank(submittedBy)) {
    onTrouble(textExpected, 'submittedBy', { kind: kindOf(submittedBy) }, ['submittedBy']);
  }
  if (!isBlank(submittedAt) && !isInstant(submittedAt)) {
    onTrouble(instantUnreadable, 'submittedAt', { text: rawText(submittedAt) }, ['submittedAt']);
  }
  tellPersonal(submittedBy, 'submittedBy', ['submittedBy'], onTrouble);
  unknownKeys(report, REPORT_KEYS, onTrouble, []);
  return { organization: isCode ? organization : null, month: isMonth ? month : null };
}

/** Names every note that cannot be read. */
export function readReportNotes({ ids, has }: CompiledForm, notes: unknown, onTrouble: OnTrouble): void {
  if (isBlank(notes)) return;
  const loose = isLoose(notes) ? notes : { notes };
  const keys = Object.keys(loose);
  if (!keys.every((key) => key === 'report' || has(key)))
    unknownKeys(loose, [...ids, 'report'], onTrouble, ['notes']);
  for (const key of keys) {
    const note = loose[key];
    if (typeof note === 'string')
      tellPersonal(note, key === 'report' ? 'note' : key.slice(0, 40), ['notes', key], onTrouble);
    if (typeof note !== 'string' && !isBlank(note))
      onTrouble(textExpected, key.slice(0, 40), { kind: kindOf(note) }, ['notes', key]);
  }
}

function passOn({ findings }: Outcome<string>, field: string, onTrouble: OnTrouble): void {
  for (const finding of findings) onTrouble(finding, field, finding.params, [field]);
}

function rawText(value: unknown): string {
  return textOf(value).slice(0, 40);
}
