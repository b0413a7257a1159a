import type { RecordKey } from '../../core/finding.js';
import { monthIndex } from '../../core/reportingMonth.js';
import type { EntryPlace } from '../monthlyPart.js';
import { rowsOfGroup } from './groupedRows.js';
import type { KnownBody } from './judgeBody.js';

/** Finds where a record stands among the entries of a body. */
export type RecordFinder = (record: RecordKey) => EntryPlace | undefined;

/**
 * Makes the finder of a body. A record without a version is found at its highest one. A record that has no row, such as a
 * district of which only schools reported, is found at a row of its district and month.
 *
 * Findings come district by district, so the rows of one are at hand at a time.
 */
export function recordFinder({ store, groups }: KnownBody): RecordFinder {
  const { organizations } = store;
  let of = -1;
  let places = new Map<number, Place>();

  function placesOf(group: number): ReadonlyMap<number, Place> {
    if (group === of) return places;
    of = group;
    places = new Map();
    for (const row of rowsOfGroup(groups, group)) {
      const block = store.blockOf(row);
      const i = row - block.first;
      const month = block.months[i]!;
      const version = block.versions[i]!;
      addPlace(places, keyOf(block.organizations[i]!, month), row, version);
      addPlace(places, keyOf(ANY, month), row, version);
    }
    return places;
  }

  function placeAt(row: number): EntryPlace {
    const { made, first, toEntry } = store.blockOf(row);
    const [entry, ...path] = made ? made[row - first]!.path : [row + toEntry];
    return { entry: Number(entry), path };
  }

  return ({ organization, month, version }) => {
    const id = organizations.idOf(organization);
    const group = organizations.groups[id]!;
    // A district that has no row itself was not there when the rows were sorted.
    if (group >= groups.ends.length || month === undefined) return undefined;
    const known = placesOf(group);
    const at = monthIndex(month);
    const own = known.get(keyOf(id, at));
    const found = placeOfVersion(own, version) ?? own ?? known.get(keyOf(ANY, at));
    return found && placeAt(found.row);
  };
}

/** The first row of a version, and those of lower versions of the same organization and month. */
interface Place {
  readonly row: number;
  readonly version: number;
  readonly lower: Place | undefined;
}

/** Stands for any organization of a district. */
const ANY = -1;

/** Writes an organization and a month as one number; there are fewer than 2^17 months. */
function keyOf(organization: number, month: number): number {
  return (organization + 1) * 2 ** 17 + month;
}

function addPlace(places: Map<number, Place>, key: number, row: number, version: number): void {
  places.set(key, withPlace(places.get(key), row, version));
}

function withPlace(known: Place | undefined, row: number, version: number): Place {
  if (!known || known.version < version) return { row, version, lower: known };
  return known.version === version ? known : { ...known, lower: withPlace(known.lower, row, version) };
}

function placeOfVersion(highest: Place | undefined, version: number | undefined): Place | undefined {
  let place = highest;
  while (place && place.version !== version) place = place.lower;
  return place;
}
