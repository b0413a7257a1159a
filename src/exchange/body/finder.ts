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
  let places = new Map<string, Place>();

  function placesOf(group: number): ReadonlyMap<string, Place> {
    if (group === of) return places;
    of = group;
    places = new Map();
    for (const row of rowsOfGroup(groups, group)) {
      const block = store.blockOf(row);
      const i = row - block.first;
      const [organization, month, version] = [block.organizations[i]!, block.months[i]!, block.versions[i]!];
      for (const key of [`${organization}|${month}|${version}`, `${organization}|${month}`, `${month}`]) {
        if ((places.get(key)?.version ?? -1) < version) places.set(key, { row, version });
      }
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
    if (group >= groups.ends.length) return undefined;
    const at = month === undefined ? '' : monthIndex(month);
    const known = placesOf(group);
    const found = known.get(`${id}|${at}|${version}`) ?? known.get(`${id}|${at}`) ?? known.get(`${at}`);
    return found && placeAt(found.row);
  };
}

interface Place {
  readonly row: number;
  readonly version: number;
}
