import { nearestWord } from '../../core/nearestWord.js';
import { fieldName, type OnBreach, type Path } from '../../form/breaches.js';
import { idRepeated, measureUnknown, referenceUnknown } from './referenceRules.js';

/** What something may refer to by id. */
export type Referred =
  | 'measure'
  | 'aim'
  | 'driver'
  | 'cycle'
  | 'node'
  | 'goal'
  | 'step'
  | 'priority'
  | 'session';

/** The ids that may be referred to. */
export interface KnownIds {
  has(id: string): boolean;
  /** The known id that an unknown one was probably meant to be, or `none`: a report must not show which of both. */
  nearest(id: string): string;
}

const NONE = 'none';

/** As many unknown ids get their nearest known one; in a log of thousands, looking for all would take minutes. */
const MOST_LOOKED_FOR = 100;

/** Makes ids ready to look references up in. */
export function knownIds(list: readonly string[]): KnownIds {
  const ids = new Set(list);
  const found = new Map<string, string>();
  let sorted: readonly string[] | undefined;
  return {
    has: (id) => ids.has(id),
    nearest(id) {
      if (found.has(id) || found.size >= MOST_LOOKED_FOR) return found.get(id) ?? NONE;
      // Sorted, so that of equally near ids the same one is named whatever the order of the file.
      sorted ??= [...ids].sort();
      const nearest = nearestWord(id, sorted) ?? NONE;
      found.set(id, nearest);
      return nearest;
    },
  };
}

/** Names an id that is not among the known ones, and the nearest known; silent where nothing is known. */
export function checkReference(
  kind: Referred,
  id: string | null | undefined,
  known: KnownIds | undefined,
  path: Path,
  onBreach: OnBreach,
  /** What refers, by kind and id: `cycle form-2`. */
  referrer: string,
): void {
  if (!id || !known || known.has(id)) return;
  const [field = '', nearest] = [fieldName(path), known.nearest(id)];
  if (kind === 'measure') onBreach(measureUnknown, path, { referrer, measure: id, field, nearest });
  else onBreach(referenceUnknown, path, { referrer, kind, text: id, field, nearest });
}

/** Lists the ids of entries; one without is passed over. */
export function idsOf(entries: readonly { readonly id?: string | null | undefined }[]): string[] {
  return entries.flatMap(({ id }) => id ?? []);
}

/** Something with an id, and its place. */
export type Placed = readonly [path: Path, entry: { readonly id?: string | null | undefined }];

/** Names every id that an earlier entry has already, with both places among the entries, from 1. */
export function checkRepeated(kind: Referred, entries: readonly Placed[], onBreach: OnBreach): void {
  const first = new Map<string, number>();
  entries.forEach(([path, { id }], i) => {
    if (!id) return;
    const other = first.get(id);
    if (other === undefined) first.set(id, i + 1);
    else onBreach(idRepeated, [...path, 'id'], { kind, text: id, other, place: i + 1 });
  });
}
