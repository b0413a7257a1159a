import { isAtLeast } from '../core/explanation.js';
import type { Finding, FindingSource, RelatedPlace } from '../core/finding.js';
import { entryFinder } from './entryFinder.js';
import type { EntryPlace, MonthlyPart } from './monthlyPart.js';

/** Findings with their places, and how many rows that were clean on their own are so no more, by file. */
export interface PlacedAcross {
  readonly findings: readonly Finding[];
  readonly soiled: readonly number[];
}

/**
 * Gives findings across rows the line and column of the cells that they and their related places speak of.
 *
 * @param findings - their paths begin with the number of an entry among those of all parts
 */
export function placeAcross(findings: readonly Finding[], parts: readonly MonthlyPart[]): PlacedAcross {
  if (findings.length === 0) return { findings, soiled: parts.map(() => 0) };
  const find = entryFinder(parts.flatMap(({ entries }) => entries));
  const asked: (EntryPlace | undefined)[] = findings.flatMap((finding) => [
    placeOf(finding, find),
    ...(finding.related ?? []).map((related) => inEntry(related, find)),
  ]);
  const { sources, homes } = sourcesIn(parts, asked);
  const soiled = parts.map(() => new Set<string>());
  let next = 0;
  const placed = findings.map((finding) => {
    const at = next++;
    const home = homes[at];
    const source = sources[at];
    const related = finding.related?.map((place): RelatedPlace => {
      const found = sources[next++];
      return found ? { ...place, source: found } : place;
    });
    if (home && isAtLeast(finding.severity, 'confirm')) {
      const row = {
        entry: home.place.entry,
        path: home.place.path[0] === 'reports' ? home.place.path.slice(0, 2) : [],
      };
      if (parts[home.part]!.isClean(row)) soiled[home.part]!.add(JSON.stringify(row));
    }
    const path = home ? parts[home.part]!.pathOf(home.place) : finding.path;
    return { ...finding, path, ...(source && { source }), ...(related && { related }) };
  });
  return { findings: placed, soiled: soiled.map(({ size }) => size) };
}

type Find = ReturnType<typeof entryFinder>;

function placeOf({ path, record, field }: Finding, find: Find): EntryPlace | undefined {
  const [entry, ...rest] = path;
  if (typeof entry === 'number') return { entry, path: rest };
  return inEntry({ ...(record && { record }), ...(field !== undefined && { field }) }, find);
}

function inEntry({ record, field }: RelatedPlace, find: Find): EntryPlace | undefined {
  const place = record && find(record);
  if (!place || field === undefined) return place;
  const own = ['organization', 'month', 'version', 'submittedBy', 'submittedAt'].includes(field);
  return { entry: place.entry, path: [...place.path, ...(own ? [field] : ['values', field])] };
}

/** Asks each file once for all of its places. */
function sourcesIn(parts: readonly MonthlyPart[], asked: readonly (EntryPlace | undefined)[]) {
  const sources: (FindingSource | undefined)[] = asked.map(() => undefined);
  const homes: ({ part: number; place: EntryPlace } | undefined)[] = asked.map(() => undefined);
  let before = 0;
  parts.forEach((part, k) => {
    const { length } = part.entries;
    const own = [...asked.keys()].filter((i) => {
      const entry = asked[i]?.entry ?? -1;
      return entry >= before && entry < before + length;
    });
    const places = own.map((i) => ({ ...asked[i]!, entry: asked[i]!.entry - before }));
    part.sourcesOf(places).forEach((source, n) => {
      sources[own[n]!] = source;
      homes[own[n]!] = { part: k, place: places[n]! };
    });
    before += length;
  });
  return { sources, homes };
}
