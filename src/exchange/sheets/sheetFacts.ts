import { SHEET_FIELDS } from '../../assessment/sheet/sheetFields.js';
import type { Field } from '../../form/field.js';
import { plainHeading } from '../csv/header/formNames.js';

/** A fact of a sheet that a row of the table may hold. */
export interface SheetFact {
  /** What the row is called. */
  readonly row: string;
  readonly path: readonly string[];
  readonly field: Field;
}

/** What a table says elsewhere, or cannot say in one cell. */
const NO_ROWS: readonly string[] = ['form', 'rater', 'responses', 'groups', 'notes', 'estimated'];

/** What each rater has for themselves: it is not taken over from the first column. */
const OWN: readonly string[] = ['roles', 'remark'];

/** Other words for the row of the organization. */
const ORGANIZATION: readonly string[] = ['district', 'school'];

/** Lists the facts of a sheet that rows hold, in the order of the form: a group has a row for each of its parts. */
export function sheetFacts(): SheetFact[] {
  return Object.entries<Field>(SHEET_FIELDS).flatMap(([key, field]): SheetFact[] => {
    if (NO_ROWS.includes(key)) return [];
    if (field.type !== 'group') return [{ row: key, path: [key], field }];
    return Object.entries(field.fields).map(([inner, part]) => ({
      row: `${key}${inner.slice(0, 1).toUpperCase()}${inner.slice(1)}`,
      path: [key, inner],
      field: part,
    }));
  });
}

/** Finds the fact that a row holds by what it is called. */
export function sheetFactOf(row: string): SheetFact | undefined {
  const plain = plainHeading(row.slice(0, 60));
  const name = ORGANIZATION.includes(plain) ? 'organization' : plain;
  return sheetFacts().find((fact) => plainHeading(fact.row) === name);
}

/** Tells whether a value is the same for all raters unless they say otherwise. */
export function isShared([part]: readonly (string | number)[]): boolean {
  return sheetFacts().some(({ path: [first = ''] }) => first === part && !OWN.includes(first));
}
