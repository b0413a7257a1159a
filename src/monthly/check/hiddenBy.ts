import type { Breach } from '../../core/rule.js';

/** The value of a record that a breach or a finding speaks of. */
export type Place = Pick<Breach, 'record' | 'field'>;

/**
 * Tells of milder findings across reports whether they are on a value that has a fatal one: the value is wrong, so it is not
 * worth a second question.
 *
 * What the value does to other fields and records stays: it may be right, and another number of theirs wrong.
 *
 * @param fatal - where the fatal ones are
 * @see proposal k05
 */
export function hiddenBy(fatal: readonly Place[]): (place: Place) => boolean {
  if (fatal.length === 0) return NOTHING;
  const known = new Map<string, Map<string | undefined, Place[]>>();
  for (const { record, field } of fatal) {
    if (!record || field === undefined) continue;
    const { organization, month } = record;
    const months = known.get(organization) ?? new Map<string | undefined, Place[]>();
    const places = months.get(month) ?? [];
    places.push({ record, field });
    known.set(organization, months.set(month, places));
  }
  return ({ record, field }) =>
    record !== undefined &&
    field !== undefined &&
    (known.get(record.organization)?.get(record.month) ?? []).some(
      (place) => place.field === field && place.record?.version === record.version,
    );
}

const NOTHING = () => false;
