import type { Finding } from '../../core/finding.js';
import type { FindingTally, SkipBreach } from '../../core/findingTally.js';
import { numberEach } from '../../core/fingerprint.js';
import type { EntryPlace } from '../monthlyPart.js';
import type { Asking } from './asking.js';
import { type BodyPart, partOf } from './bodyParts.js';
import type { RecordFinder } from './finder.js';
import type { KnownBody } from './judgeBody.js';
import { type PlacedFinding, placeAcross, placeOf } from './placeAcross.js';
import { soilRow } from './soiledRows.js';

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
  for (const finding of findings) {
    soil(placeOf(finding, find), finding, known);
    tally.take(finding);
  }
  // Equal ones are told apart in the order in which rows are judged, of which the first are kept whatever is told.
  return yield* placeAcross(numberEach(findings), known, find);
}

/** Makes what tells of a breach across rows that enough of its rule are kept: it is counted then. */
export function skipsAcross({ known, tally, find }: Taking): SkipBreach {
  return (rule, breach) => {
    if (!tally.skips(rule, breach.record)) return false;
    soil(placeOf(breach, find), rule, known);
    return true;
  };
}

function soil(
  place: EntryPlace | undefined,
  { severity }: Pick<Finding, 'severity'>,
  known: KnownBody,
): void {
  const part = place && partOf(known.parts, place.entry);
  if (part) soilRow(part, rowIn(part, place), severity, known.store);
}

/** The number of the row in its file that a place lies in; below 0 for the head of a submission. */
function rowIn(part: BodyPart, { entry, path }: EntryPlace): number {
  const own = entry - part.firstEntry;
  return part.kind === 'csv' ? own : part.part.rowOf({ entry: own, path });
}
