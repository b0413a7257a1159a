import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { textOf } from '../../core/textOf.js';
import { DISTRICT_PARTS_GIVEN, type DistrictParts, type PartPlace } from './districtParts.js';
import { type ReadRecord, readRecord } from './readRecord.js';
import type { Ready } from './ready.js';

/** The name of a part that a district sends. */
export type SentPart = keyof DistrictParts;

/** A record that was read, with its place. */
export interface PlacedRecord extends PartPlace, ReadRecord {
  readonly part: SentPart;
}

/** A record that could not be read: the first reason, and what it seems to say of itself. */
export interface UnreadRecord extends PartPlace {
  readonly part: SentPart;
  readonly reason: Finding;
  readonly value: unknown;
  readonly organization: string;
  readonly month: string;
}

/** Every record of the parts, read or not. */
export interface PartsRead {
  /** The parts that were given at all, be it as an empty list. */
  readonly given: ReadonlySet<SentPart>;
  readonly records: readonly PlacedRecord[];
  readonly unread: readonly UnreadRecord[];
}

/** Reads every record of every part, each by the room that it belongs to. */
export function readParts(parts: DistrictParts, ready: Ready): PartsRead {
  const given = new Set<SentPart>();
  const records: PlacedRecord[] = [];
  const unread: UnreadRecord[] = [];
  const add = (part: SentPart, place: number, value: unknown) => {
    const outcome = readRecord(part, value, ready);
    if (outcome.ok) records.push({ part, place, ...outcome.value });
    else unread.push({ part, place, value, reason: outcome.findings[0], ...seemsToSay(part, value) });
  };
  for (const part of Object.keys(DISTRICT_PARTS_GIVEN) as SentPart[]) {
    const value = parts[part];
    if (value === undefined || value === null) continue;
    given.add(part);
    for (const [place, one] of listOf(value).entries()) add(part, place, one);
  }
  // A log that travels in a submission is a log like any other; its place is that of the submission.
  for (const { place, value } of records.filter(({ part }) => part === 'submissions')) {
    const { pdsa } = value as { readonly pdsa?: unknown };
    if (pdsa === undefined || pdsa === null) continue;
    given.add('log');
    add('log', place, pdsa);
  }
  return { given, records, unread };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? Array.from(value) : [value];
}

function seemsToSay(part: SentPart, value: unknown): Pick<UnreadRecord, 'organization' | 'month'> {
  const loose = isLoose(value) ? value : {};
  const inside = part === 'application' && isLoose(loose['applicant']) ? loose['applicant'] : loose;
  return { organization: textOf(inside['organization']), month: textOf(loose['month']) };
}
