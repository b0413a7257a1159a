import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { ownRecord, type RecordKind } from '../files/ownRecord.js';
import type { MonthlyEntry, MonthlyPart, MonthlySource } from '../monthlyPart.js';
import { isSubmission, jsonPart } from './jsonPart.js';
import { fileNotData, jsonNotMonthly } from './jsonRules.js';
import { readJsonText } from './readJsonText.js';

/**
 * Opens one JSON file with submissions or reports. Of a list with things that are neither, the others are read all
 * the same.
 */
export function jsonSource(
  source: string | Uint8Array,
  context: MonthlyContext,
  file?: string,
): MonthlySource {
  const json = readJsonText(source, file);
  if (!json.ok) return unreadable(json.finding);
  const record = ownRecord(source);
  const start = { ...(file !== undefined && { file }), line: 1, column: 1 };
  if (record !== null)
    return unreadable({
      ...findingOf(fileNotData, { params: { kind: RECORD_WORDS[record] }, path: [] }),
      source: start,
    });
  const things: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  if (!things.some(isMonthly))
    return unreadable({
      ...findingOf(jsonNotMonthly, { params: {}, path: [] }),
      source: start,
    });
  return {
    explaining: things.filter(isLoose) as unknown as MonthlyEntry[],
    read: (skips) => jsonPart(json, things, context, file, skips),
  };
}

/** What such files have in them. */
const RECORD_WORDS = {
  explanations: 'answers to findings',
  baseline: 'known findings (a baseline)',
  'validation-report': 'a report of csmhs',
} as const satisfies Readonly<Record<RecordKind, string>>;

/** Tells whether a value wants to be monthly data. Whether it is sound is for the checks to say. */
function isMonthly(value: unknown): boolean {
  return isSubmission(value) || (isLoose(value) && ('values' in value || 'month' in value));
}

function unreadable(finding: Finding): MonthlySource {
  const part: MonthlyPart = {
    found: [{ finding, row: -1, place: null }],
    entries: [],
    rows: 0,
    readable: false,
    rowOf: () => -1,
    pathOf: ({ path }) => path,
    sourcesOf: () => [],
  };
  return { explaining: [], read: () => part };
}
