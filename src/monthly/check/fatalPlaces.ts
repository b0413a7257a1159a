import type { Breach } from '../../core/rule.js';

/** The value of a record that a breach or a finding speaks of. */
export type Place = Pick<Breach, 'record' | 'field'>;

/**
 * Knows where fatal findings across reports are, and so which milder ones nobody need see: a value that is wrong is not worth
 * a second question.
 *
 * What the value does to other fields and records stays: it may be right, and another number of theirs wrong.
 *
 * @see proposal k05
 */
export interface FatalPlaces {
  add(place: Place): void;
  /** Tells of a milder finding whether it is on a value that has a fatal one. */
  hides(place: Place): boolean;
  /** Forgets the places of an organization that is judged. */
  forget(organization: string): void;
}

/** Makes the memory of one body of data, which begins empty. */
export function fatalPlaces(): FatalPlaces {
  const known = new Map<string, Map<string | undefined, FatalField>>();
  return {
    add({ record, field }) {
      if (!record || field === undefined) return;
      const { organization, month, version } = record;
      let months = known.get(organization);
      if (!months) known.set(organization, (months = new Map()));
      months.set(month, { version, field, next: months.get(month) });
    },
    hides({ record, field }) {
      if (known.size === 0 || !record || field === undefined) return false;
      let fatal = known.get(record.organization)?.get(record.month);
      while (fatal && (fatal.field !== field || fatal.version !== record.version)) fatal = fatal.next;
      return fatal !== undefined;
    },
    forget: (organization) => known.delete(organization),
  };
}

/** A field of an organization and month, and the next of them: there may be millions, so they are chained without a list. */
interface FatalField {
  readonly version: number | undefined;
  readonly field: string;
  readonly next: FatalField | undefined;
}
