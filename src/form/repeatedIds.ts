import type { Rule } from '../core/rule.js';
import { fieldName, type OnBreach, type Path } from './breaches.js';

/** Two entries of a list in a definition have one id. */
export const entryRepeated = {
  code: 'form.entry-repeated',
  severity: 'fatal',
  message: 'Entries {other} and {place} of {field} have the same id.',
  howToFix: 'Give one of them another id, or take it out.',
  params: { field: 'key', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** Says which entries of a list, at a path, have an id that an earlier one has. */
export function checkIds(
  entries: readonly { readonly id?: unknown }[] | null | undefined,
  path: Path,
  onBreach: OnBreach,
): void {
  const places = new Map<unknown, number>();
  entries?.forEach(({ id }, place) => {
    const first = places.get(id);
    if (id === undefined) return;
    if (first === undefined) places.set(id, place);
    else {
      const params = { field: fieldName(path) ?? 'list', other: first + 1, place: place + 1 };
      onBreach(entryRepeated, [...path, place, 'id'], params);
    }
  });
}
