import { type Finding, isAtLeast } from 'csmhs/core';
import type { Fields } from 'csmhs/form';
import { fieldAt, nameAt } from '../forms/fieldAt';

/** A finding with the names of all the fields it is about; the first is where it is answered. */
export interface Placed {
  readonly finding: Finding;
  readonly places: readonly [string, ...string[]];
}

/** Finds the places of a finding on the page: its own, and those of the other numbers that it compares. */
export function placed(finding: Finding, fields: Fields): Placed {
  const { path, related = [] } = finding;
  const beside = path.slice(0, -1);
  const others = related.flatMap(({ field, record }) => {
    // A related place with a record of its own lies outside this form.
    if (field === undefined || record) return [];
    const ways = [[...beside, field], field.split('.')];
    const way = ways.find((one) => fieldAt(fields, one));
    return way ? [way.join('.')] : [];
  });
  return { finding, places: [nameAt(fields, path), ...new Set(others)] };
}

/** Tells whether a finding still stops the form: nobody has answered it. */
export function isOpen({ severity, disposition }: Finding): boolean {
  return !disposition && isAtLeast(severity, 'confirm');
}
