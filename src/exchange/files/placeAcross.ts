import type { Finding, FindingSource, RelatedPlace } from '../../core/finding.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { Breach } from '../../core/rule.js';
import type { EntryPlace, MonthlyPart } from '../monthlyPart.js';
import type { EntryFinder } from './entryFinder.js';

/** A finding with its place, and the row of the file that it stands in. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Number of the file; below 0 where the finding stands in none. */
  readonly part: number;
  /** Number of the row in the file; below 0 for what stands in no row. */
  readonly row: number;
}

/**
 * Gives findings across rows the line and column of the cells that they and their related places speak of.
 *
 * @param findings - their paths begin with the number of an entry among those of all parts
 */
export function placeAcross(
  findings: readonly Finding[],
  parts: readonly MonthlyPart[],
  find: EntryFinder,
): PlacedFinding[] {
  if (findings.length === 0) return [];
  const asked: (EntryPlace | undefined)[] = findings.flatMap((finding) => [
    placeOf(finding, find),
    ...(finding.related ?? []).map((related) => inEntry(related, find)),
  ]);
  const { sources, homes } = sourcesIn(parts, asked);
  let next = 0;
  return findings.map((finding) => {
    const at = next++;
    const home = homes[at];
    const source = sources[at];
    const related = finding.related?.map((place): RelatedPlace => {
      const found = sources[next++];
      return found ? { ...place, source: found } : place;
    });
    if (!home) return { finding: { ...finding, ...(related && { related }) }, part: -1, row: -1 };
    const { pathOf, rowOf } = parts[home.part]!;
    return {
      finding: {
        ...finding,
        path: pathOf(home.place),
        ...(source && { source }),
        ...(related && { related }),
      },
      part: home.part,
      row: rowOf(home.place),
    };
  });
}

/** Finds the value that a finding across rows speaks of; the entry's number is that among those of all parts. */
export function placeOf(
  { path = [], record, field }: Pick<Breach, 'path' | 'record' | 'field'>,
  find: EntryFinder,
): EntryPlace | undefined {
  const [entry, ...rest] = path;
  if (typeof entry === 'number') return { entry, path: rest };
  return inEntry({ ...(record && { record }), ...(field !== undefined && { field }) }, find);
}

function inEntry({ record, field }: RelatedPlace, find: EntryFinder): EntryPlace | undefined {
  const place = record && find(record);
  if (!place || field === undefined) return place;
  const own = ['organization', 'month', 'version', 'submittedBy', 'submittedAt'].includes(field);
  return { entry: place.entry, path: [...place.path, ...(own ? [field] : ['values', field])] };
}

/** Asks each file once for all of its places. */
function sourcesIn(parts: readonly MonthlyPart[], asked: readonly (EntryPlace | undefined)[]) {
  const sources: (FindingSource | undefined)[] = asked.map(() => undefined);
  const homes = homesIn(parts, asked);
  for (const [part, own] of groupedBy([...asked.keys()], (i) => homes[i]?.part)) {
    if (part === undefined) continue;
    const found = parts[part]!.sourcesOf(own.map((i) => homes[i]!.place));
    own.forEach((i, n) => {
      sources[i] = found[n];
    });
  }
  return { sources, homes };
}

/** The file of each place, and the number of its entry in there. */
function homesIn(parts: readonly MonthlyPart[], asked: readonly (EntryPlace | undefined)[]) {
  const homeOf = homeFinder(parts);
  return asked.map((place) => place && homeOf(place));
}

/** Makes a finder of the file of a place, whose entry is numbered among those of all parts. */
export function homeFinder(parts: readonly MonthlyPart[]) {
  const homes = parts.flatMap(({ entries }, part) => entries.map((_, entry) => ({ part, entry })));
  return ({ entry, path }: EntryPlace) => {
    const home = homes[entry];
    return home && { part: home.part, place: { entry: home.entry, path } };
  };
}
