import { isAtLeast } from '../../core/explanation.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { FindingTally } from '../../core/findingTally.js';
import { fingerprintOf } from '../../core/fingerprint.js';
import type { EntryPlace, MonthlySource, SkipOwn } from '../monthlyPart.js';
import type { JsonOfBody } from './bodyParts.js';
import type { HistoryOfBody } from './historyOfBody.js';

/** Where a JSON file stands in its body. */
type PlaceInBody = Pick<JsonOfBody, 'file' | 'name' | 'firstEntry'>;

/**
 * Checks each submission and report of a JSON file alone. What is found is kept, since the file is held whole anyway: of
 * each rule as many as may be told.
 */
export function surveyJson(
  source: MonthlySource,
  place: PlaceInBody,
  tally: FindingTally,
  most: number,
  history: HistoryOfBody,
): JsonOfBody {
  const soiled = new Set<number>();
  const soil = (row: number, severity: Severity) => {
    if (row >= 0 && isAtLeast(severity, 'confirm')) soiled.add(row);
  };
  const isOld = (at: EntryPlace | null): boolean =>
    at !== null && history.isAny && history.isOld({ ...at, entry: place.firstEntry + at.entry });
  const skips: SkipOwn = (rule, record, row, at) => {
    if (isOld(at)) return true;
    if (!tally.skips(rule, record)) return false;
    soil(row, tally.levelOf(rule));
    return true;
  };
  const part = source.read(most === Number.POSITIVE_INFINITY ? undefined : skips);
  const found: Finding[] = [];
  for (const own of part.found) {
    if (isOld(own.place)) continue;
    soil(own.row, tally.levelOf(own.finding));
    const finding = bare(own.finding);
    tally.take(finding);
    found.push(finding);
  }
  const { rows, readable, isUnclean = false } = part;
  return { kind: 'json', ...place, part, found, soiled, rows, readable, isUnclean };
}

/** Takes the number from a fingerprint that was counted in its file alone. */
function bare(finding: Finding): Finding {
  const fingerprint = fingerprintOf(finding.code, finding.record, finding.field);
  return fingerprint === finding.fingerprint ? finding : { ...finding, fingerprint };
}
