import type { Finding, FindingSource, RelatedPlace } from '../../core/finding.js';
import type { Breach } from '../../core/rule.js';
import type { EntryPlace } from '../monthlyPart.js';
import type { Asking } from './asking.js';
import { type BodyPart, partOf } from './bodyParts.js';
import { csvPlaces } from './csvPlaces.js';
import type { RecordFinder } from './finder.js';
import type { KnownBody } from './judgeBody.js';

/** A finding with its place, and the file that it stands in. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Nothing where the finding stands in no file. */
  readonly part: BodyPart | undefined;
}

/**
 * Gives findings across rows the line and column of the cells that they and their related places speak of.
 *
 * @param findings - their paths begin with the number of an entry among those of all files
 */
export function* placeAcross(
  findings: readonly Finding[],
  body: KnownBody,
  find: RecordFinder,
): Asking<PlacedFinding[]> {
  const { parts } = body;
  const asked = findings.flatMap((finding) => [
    placeOf(finding, find),
    ...(finding.related ?? []).map((related) => inEntry(related, find)),
  ]);
  const homes = asked.map((place) => place && partOf(parts, place.entry));
  const sources = yield* sourcesOf(asked, homes, body);
  let next = 0;
  return findings.map((finding) => {
    const at = next++;
    const part = homes[at];
    const source = sources[at];
    const related = finding.related?.map((place): RelatedPlace => {
      const found = sources[next++];
      return found ? { ...place, source: found } : place;
    });
    return {
      part,
      finding: {
        ...finding,
        ...(part && { path: pathIn(part, asked[at]!) }),
        ...(source && { source }),
        ...(related && { related }),
      },
    };
  });
}

/** The way to a value in what the file holds: inside its row for CSV, from the top for JSON. */
function pathIn(part: BodyPart, { entry, path }: EntryPlace): EntryPlace['path'] {
  return part.kind === 'csv' ? path : part.part.pathOf({ entry: entry - part.firstEntry, path });
}

/** Finds the value that a finding across rows speaks of. */
export function placeOf(
  { path = [], record, field }: Pick<Breach, 'path' | 'record' | 'field'>,
  find: RecordFinder,
): EntryPlace | undefined {
  const [entry, ...rest] = path;
  if (typeof entry === 'number') return { entry, path: rest };
  return inEntry({ ...(record && { record }), ...(field !== undefined && { field }) }, find);
}

function inEntry({ record, field }: RelatedPlace, find: RecordFinder): EntryPlace | undefined {
  const place = record && find(record);
  if (!place || field === undefined) return place;
  const own = ['organization', 'month', 'version', 'submittedBy', 'submittedAt'].includes(field);
  return { entry: place.entry, path: [...place.path, ...(own ? [field] : ['values', field])] };
}

/** Asks each file once for all of its places. */
function* sourcesOf(
  asked: readonly (EntryPlace | undefined)[],
  homes: readonly (BodyPart | undefined)[],
  body: KnownBody,
): Asking<(FindingSource | undefined)[]> {
  const sources: (FindingSource | undefined)[] = asked.map(() => undefined);
  const byPart = new Map<BodyPart, number[]>();
  homes.forEach((part, i) => {
    const own = part && byPart.get(part);
    if (own) own.push(i);
    else if (part) byPart.set(part, [i]);
  });
  for (const [part, own] of byPart) {
    const places = own.map((i) => ({ entry: asked[i]!.entry - part.firstEntry, path: asked[i]!.path }));
    const found =
      part.kind === 'csv' ? yield* csvPlaces(part, places, body.store) : part.part.sourcesOf(places);
    own.forEach((i, n) => {
      sources[i] = found[n];
    });
  }
  return sources;
}
