import { applyExplanations, type Explanation, isAtLeast } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';
import { checkHistory } from '../monthly/checkHistory.js';
import { checkReport } from '../monthly/checkReport.js';
import { checkReportsAcross } from '../monthly/checkReportsAcross.js';
import { checkSubmission } from '../monthly/checkSubmission.js';
import type { MonthlyContext } from '../monthly/context.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../monthly/report.js';
import { decodeText } from './decodeText.js';
import { findJsonPlaces, jsonPlace } from './jsonPlaces.js';
import { fileEmpty, fileNotText } from './rules/csvRules.js';
import { jsonNotMonthly, jsonUnreadable } from './rules/jsonRules.js';
import { scanJson } from './scanJson.js';

/** How a JSON file of monthly data is read. */
export interface MonthlyJsonOptions {
  /** The name that findings give to the file. */
  readonly file?: string;
  /** What rules may need beyond the file. */
  readonly context?: MonthlyContext;
}

/** A JSON file of monthly data as a whole. */
export interface MonthlyJson {
  /** The submissions and bare reports of the file as they stand there; nothing in them is sure but what findings leave sure. */
  readonly entries: readonly (MonthlySubmissionInput | MonthlyReportInput)[];
  readonly findings: readonly Finding[];
  /** Reports in the file, and those without a finding of severity `confirm` or harder. */
  readonly rows: { readonly read: number; readonly clean: number };
  /** False where nothing of the file could be read; its finding says why. */
  readonly readable: boolean;
}

/**
 * Checks a JSON file that holds a submission, a report, or a list of them: each on its own, then against one another.
 *
 * Every finding has the line and column of the value it speaks of. A text that breaks off is one finding at
 * the place where it does.
 *
 * @param source - the bytes of the file (UTF-8, or UTF-16 with its mark), or its text
 * @example
 * checkMonthlyJson('{ "organization": "00240000" ').findings[0].code // => 'exchange.json-unreadable'
 */
export function checkMonthlyJson(source: string | Uint8Array, options: MonthlyJsonOptions = {}): MonthlyJson {
  const { file, context = {} } = options;
  const text = decodeText(source);
  if (text === null || text.trim() === '')
    return unreadable(text === null ? fileNotText : fileEmpty, text ?? '', 0, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(jsonUnreadable, text, scanJson(text) ?? text.length, file);
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const entries = list.filter((entry) => isSubmission(entry) || isReport(entry));
  if (entries.length === 0 || entries.length < list.length) return unreadable(jsonNotMonthly, text, 0, file);
  const found = Array.isArray(value) ? checkList(list, context) : checkEntry(value, context);
  const places = findJsonPlaces(
    text,
    found.map(({ path }) => path),
  );
  return {
    entries,
    findings: found.map((finding) => ({ ...finding, source: jsonPlace(places, finding.path, file) })),
    rows: countRows(list, found, Array.isArray(value)),
    readable: true,
  };
}

function checkEntry(entry: unknown, context: MonthlyContext): Finding[] {
  return isSubmission(entry) ? checkSubmission(entry, context) : checkReport(entry, context);
}

function checkList(list: readonly unknown[], context: MonthlyContext): Finding[] {
  const { history: _, ...withoutHistory } = context;
  const own = list.flatMap((entry, k) =>
    checkEntry(entry, withoutHistory).map((finding) => ({ ...finding, path: [k, ...finding.path] })),
  );
  // What is not of the kind leaves its place empty, so that paths keep counting as the file does.
  const submissions = list.map((entry) => (isSubmission(entry) ? entry : NO_SUBMISSION));
  const reports = list.map((entry) => (isReport(entry) ? entry : NO_REPORT));
  const known = new Set(own.map(({ fingerprint }) => fingerprint));
  const across = [...checkHistory(submissions, context), ...checkReportsAcross(reports, context)];
  return [
    ...own,
    ...applyExplanations(
      across.filter(({ fingerprint }) => !known.has(fingerprint)),
      submissions.flatMap(explanationsOf),
    ),
  ];
}

function countRows(list: readonly unknown[], findings: readonly Finding[], isList: boolean) {
  const keys = list.flatMap((entry, k) => {
    const path = isList ? [k] : [];
    if (!isSubmission(entry)) return [path];
    return Array.isArray(entry.reports) ? entry.reports.map((_, i) => [...path, 'reports', i]) : [];
  });
  const troubled = new Set(
    findings
      .filter(({ severity }) => isAtLeast(severity, 'confirm'))
      .flatMap(({ path }) => ['', ...[...path.keys()].map((i) => path.slice(0, i + 1).join('/'))]),
  );
  return { read: keys.length, clean: keys.filter((key) => !troubled.has(key.join('/'))).length };
}

const NO_SUBMISSION = {} as MonthlySubmissionInput;
const NO_REPORT = {} as MonthlyReportInput;

/** Tells what an entry wants to be. Whether it is sound is for the checks to say. */
function isSubmission(value: unknown): value is MonthlySubmissionInput {
  return isObject(value) && ('reports' in value || 'form' in value);
}

function isReport(value: unknown): value is MonthlyReportInput {
  return isObject(value) && 'values' in value && !isSubmission(value);
}

function explanationsOf({ explanations }: MonthlySubmissionInput): readonly Explanation[] {
  if (!Array.isArray(explanations)) return [];
  return explanations.filter(
    (one: unknown): one is Explanation =>
      isObject(one) && 'code' in one && 'params' in one && isObject(one.params),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(rule: Rule, text: string, at: number, file: string | undefined): MonthlyJson {
  const params = rule === fileNotText ? { kind: 'binary data' } : {};
  const finding = findingOf(rule, { params, path: [] });
  const source = jsonPlace(findJsonPlaces(text, [], at), [], file);
  return { entries: [], findings: [{ ...finding, source }], rows: { read: 0, clean: 0 }, readable: false };
}
