import type { Finding } from '../../core/finding.js';
import type { EntryPlace } from '../monthlyPart.js';
import { type BodyPart, partOf } from './bodyParts.js';
import type { KnownBody } from './judgeBody.js';
import { soilRow } from './soiledRows.js';

/** Marks the row of a place in which a finding of severity `confirm` or harder stands. */
export function soilPlace(
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
