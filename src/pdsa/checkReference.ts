import { nearestWord } from '../core/nearestWord.js';
import { fieldName, type OnBreach, type Path } from './breaches.js';
import { idRepeated, measureUnknown, referenceUnknown } from './rules/shapeRules.js';

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

/** Names an id that is not among the known ones, and the nearest known; silent where nothing is known. */
export function checkReference(
  kind: Referred,
  id: string | null | undefined,
  known: readonly string[] | undefined,
  path: Path,
  onBreach: OnBreach,
  /** What refers, by kind and id: `cycle form-2`. */
  referrer: string,
): void {
  if (!id || !known || known.includes(id)) return;
  const field = fieldName(path);
  // Sorted, so that of equally near ids the same one is named whatever the order of the file.
  const nearest = nearestWord(id, [...known].sort()) ?? '-';
  if (kind === 'measure') onBreach(measureUnknown, path, { referrer, measure: id, field, nearest });
  else onBreach(referenceUnknown, path, { referrer, kind, text: id, field, nearest });
}

/** Something with an id, and where it stands. */
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
