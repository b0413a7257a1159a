import { isAtLeast } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';
import { checkReport } from '../monthly/checkReport.js';
import { checkSubmission } from '../monthly/checkSubmission.js';
import type { MonthlyContext } from '../monthly/context.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../monthly/report.js';
import { checkSubmissionLog } from '../schema/checkSubmissionLog.js';
import { decodeText } from './decodeText.js';
import { findJsonPlaces, jsonPlace } from './jsonPlaces.js';
import type { EntryPlace, MonthlyEntry, MonthlyPart } from './monthlyPart.js';
import { fileEmpty, fileNotText } from './rules/csvRules.js';
import { jsonNotMonthly, jsonUnreadable } from './rules/jsonRules.js';
import { scanJson } from './scanJson.js';

type Path = readonly (string | number)[];

/** Reads one JSON file: what is wrong with each submission or report taken alone. */
export function jsonPart(source: string | Uint8Array, context: MonthlyContext, file?: string): MonthlyPart {
  const text = decodeText(source);
  if (text === null) return unreadable(fileNotText, '', 0, file);
  if (text.trim() === '') return unreadable(fileEmpty, '', 0, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(jsonUnreadable, text, scanJson(text) ?? text.length, file);
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const entries = list.filter(isEntry);
  if (entries.length === 0 || entries.length < list.length) return unreadable(jsonNotMonthly, text, 0, file);

  const pathOf = ({ entry, path }: EntryPlace): Path => (Array.isArray(value) ? [entry, ...path] : path);
  const sourcesOf = (places: readonly EntryPlace[]) => {
    const paths = places.map(pathOf);
    const found = findJsonPlaces(text, paths);
    return paths.map((path) => jsonPlace(found, path, file));
  };
  // Earlier data is compared with once, together with the other entries.
  const { history: _, ...alone } = context;
  const found = entries.flatMap((entry, k) =>
    checkEntry(entry, alone).map((finding) => ({
      finding,
      place: { entry: k, path: finding.path },
    })),
  );
  const sources = sourcesOf(found.map(({ place }) => place));
  const findings = found.map(({ finding, place }, i) => ({
    ...finding,
    path: pathOf(place),
    source: sources[i]!,
  }));
  const troubled = troubledPaths(findings);
  const isClean = (place: EntryPlace) => !troubled.has(pathOf(place).join('/'));
  const rows = entries.flatMap(rowsOf);
  return {
    findings,
    entries,
    rows: { read: rows.length, clean: rows.filter(isClean).length },
    readable: true,
    pathOf,
    isClean,
    sourcesOf,
  };
}

function checkEntry(entry: MonthlyEntry, context: MonthlyContext): Finding[] {
  if (!isSubmission(entry)) return checkReport(entry, context);
  return [...checkSubmission(entry, context), ...checkSubmissionLog(entry, context)];
}

/** Tells what an entry wants to be. Whether it is sound is for the checks to say. */
export function isSubmission(value: unknown): value is MonthlySubmissionInput {
  return isObject(value) && ('reports' in value || 'form' in value);
}

function isEntry(value: unknown): value is MonthlyEntry {
  return isSubmission(value) || isReport(value);
}

function isReport(value: unknown): value is MonthlyReportInput {
  return isObject(value) && 'values' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of an entry: a report is one, a submission has one a report. */
function rowsOf(entry: MonthlyEntry, k: number): EntryPlace[] {
  if (!isSubmission(entry)) return [{ entry: k, path: [] }];
  return Array.isArray(entry.reports)
    ? entry.reports.map((_, i) => ({ entry: k, path: ['reports', i] }))
    : [];
}

/** Every way that leads to, or towards, a finding of severity `confirm` or harder. */
function troubledPaths(findings: readonly Finding[]): ReadonlySet<string> {
  const hard = findings.filter(({ severity }) => isAtLeast(severity, 'confirm'));
  return new Set(
    hard.flatMap(({ path }) => ['', ...[...path.keys()].map((i) => path.slice(0, i + 1).join('/'))]),
  );
}

function unreadable(rule: Rule, text: string, at: number, file: string | undefined): MonthlyPart {
  const params = rule === fileNotText ? { kind: 'binary data' } : {};
  const finding = findingOf(rule, { params, path: [] });
  const source = jsonPlace(findJsonPlaces(text, [], at), [], file);
  return {
    findings: [{ ...finding, source }],
    entries: [],
    rows: { read: 0, clean: 0 },
    readable: false,
    pathOf: ({ path }) => path,
    isClean: () => false,
    sourcesOf: () => [],
  };
}
