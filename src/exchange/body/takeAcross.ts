import type { Finding } from '../../core/finding.js';
import type { FindingTally, SkipBreach } from '../../core/findingTally.js';
import { numberEach } from '../../core/fingerprint.js';
import type { Asking } from './asking.js';
import type { RecordFinder } from './finder.js';
import type { KnownBody } from './judgeBody.js';
import { type PlacedFinding, placeAcross, placeOf } from './placeAcross.js';
import { soilPlace } from './soilPlace.js';

/** With what findings across rows are counted and placed. */
export interface Taking {
  readonly known: KnownBody;
  readonly tally: FindingTally;
  readonly find: RecordFinder;
}

/** Counts findings across rows, and gives them with their places. */
export function* takeAcross(findings: readonly Finding[], taking: Taking): Asking<PlacedFinding[]> {
  const { known, tally, find } = taking;
  if (findings.length === 0) return [];
  for (const finding of findings)
    soilPlace(placeOf(finding, find), { severity: tally.levelOf(finding) }, known);
  // Equal ones are told apart in the order in which rows are judged, of which the first are kept whatever is told.
  const placed = yield* placeAcross(numberEach(findings), known, find);
  // A baseline may name a finding by its file, which is known now.
  for (const { finding } of placed) tally.take(finding);
  return placed;
}

/** Makes what tells of a breach across rows that enough of its rule are kept: it is counted then. */
export function skipsAcross({ known, tally, find }: Taking): SkipBreach {
  return (rule, breach) => {
    if (!tally.skips(rule, breach.record)) return false;
    soilPlace(placeOf(breach, find), { severity: tally.levelOf(rule) }, known);
    return true;
  };
}
