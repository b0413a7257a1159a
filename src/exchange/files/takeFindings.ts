import { codesOf } from '../../core/codes/codesOf.js';
import { isAtLeast } from '../../core/explanation.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { FindingTally, SkipBreach } from '../../core/findingTally.js';
import { fingerprintOf } from '../../core/fingerprint.js';
import { judgeEntries } from '../../monthly/check/checkReportsAcross.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import type { MonthlyEntry, MonthlyPart, MonthlySource, SkipOwn } from '../monthlyPart.js';
import { entryFinder } from './entryFinder.js';
import { type IsHistory, NO_HISTORY } from './historyAmong.js';
import { homeFinder, placeAcross, placeOf } from './placeAcross.js';

/** Files that were read, with what was counted in them so far. */
export interface ReadSources {
  readonly parts: readonly MonthlyPart[];
  readonly tally: FindingTally;
  readonly soiled: SoiledRows;
}

/** The rows that have a finding of severity `confirm` or harder. */
export interface SoiledRows {
  add(file: number, row: number, severity: Severity): void;
  rowsOf(file: number): number;
}

/**
 * Reads all files in their order, each entry checked alone. Findings that will not be kept are counted and not made.
 *
 * @param most - the most findings of a rule; without a limit all are made
 * @param isHistory - as far as it is known before the files are read
 */
export function readSources(
  sources: readonly MonthlySource[],
  tally: FindingTally,
  most: number,
  isHistory: IsHistory,
  onFile: ((index: number) => void) | undefined,
): ReadSources {
  const soiled = soiledRows(sources.length);
  let before = 0;
  const parts = sources.map((source, file) => {
    onFile?.(file);
    const first = before;
    const skips: SkipOwn = (rule, record, row, place) => {
      if (place && isHistory !== NO_HISTORY && isHistory({ ...place, entry: first + place.entry }))
        return true;
      if (!tally.skips(rule, record)) return false;
      soiled.add(file, row, rule.severity);
      return true;
    };
    const part = source.read(most === Number.POSITIVE_INFINITY ? undefined : skips);
    before += part.entries.length;
    return part;
  });
  return { parts, tally, soiled };
}

/** Counts and keeps what was found in each row and head taken alone, unless it is history. */
export function takeOwn({ parts, tally, soiled }: ReadSources, isHistory: IsHistory): Finding[] {
  const kept: Finding[] = [];
  let before = 0;
  parts.forEach(({ found, entries }, file) => {
    const first = before;
    before += entries.length;
    for (const { finding, row, place } of found) {
      if (place && isHistory({ ...place, entry: first + place.entry })) continue;
      soiled.add(file, row, finding.severity);
      const taken = tally.take(bare(finding));
      if (taken) kept.push(taken);
    }
  });
  return kept;
}

/** Judges all rows against one another, and counts and keeps what is found. */
export function takeAcross(
  body: ReadSources,
  entries: readonly MonthlyEntry[],
  rows: readonly ReportRow[],
  context: MonthlyContext,
  most: number,
): Finding[] {
  const { parts, tally, soiled } = body;
  const find = entryFinder(entries, codesOf(context));
  const homeOf = homeFinder(parts);
  const skips: SkipBreach = (rule, breach) => {
    if (!tally.skips(rule, breach.record)) return false;
    const place = placeOf(breach, find);
    const home = place && homeOf(place);
    if (home) soiled.add(home.part, parts[home.part]!.rowOf(home.place), rule.severity);
    return true;
  };
  const isCapped = most !== Number.POSITIVE_INFINITY;
  return takePlaced(
    body,
    judgeEntries(entries, rows, context, isCapped ? skips : undefined),
    entries,
    context,
  );
}

/** Places, counts and keeps findings whose paths begin with the number of an entry. */
export function takePlaced(
  { parts, tally, soiled }: ReadSources,
  found: readonly Finding[],
  entries: readonly MonthlyEntry[],
  context: MonthlyContext,
): Finding[] {
  if (found.length === 0) return [];
  return placeAcross(found, parts, entryFinder(entries, codesOf(context))).flatMap(
    ({ finding, part, row }) => {
      soiled.add(part, row, finding.severity);
      return tally.take(finding) ?? [];
    },
  );
}

function soiledRows(files: number): SoiledRows {
  const soiled = Array.from({ length: files }, () => new Set<number>());
  return {
    add(file, row, severity) {
      if (row >= 0 && isAtLeast(severity, 'confirm')) soiled[file]?.add(row);
    },
    rowsOf: (file) => soiled[file]!.size,
  };
}

/** Takes the number from a fingerprint that was counted in its file alone. */
function bare(finding: Finding): Finding {
  const fingerprint = fingerprintOf(finding.code, finding.record, finding.field);
  return fingerprint === finding.fingerprint ? finding : { ...finding, fingerprint };
}
