import type { Profile } from '../profile/profile.js';

/** A list of the profile whose rows have days. */
export type DatedList = 'supports' | 'programs' | 'partnerships' | 'financing';

/** What rows of these lists may say; a list whose rows do not have a field does not say it. */
export interface ListedRow {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly ongoing?: 'yes' | 'no' | 'unknown' | null | undefined;
  readonly available?: 'yes' | 'no' | 'unknown';
  readonly schools?: number | null | undefined;
  readonly schoolsNamed?: readonly string[] | null | undefined;
  readonly reached?: number | null | undefined;
  readonly frequency?: string | null | undefined;
  readonly capacity?: number | null | undefined;
}

/** A row with its list and its place, counted from one as people do. */
export interface PlacedRow {
  readonly row: ListedRow;
  readonly list: DatedList;
  readonly place: number;
  /** The place of a field of the row, for a finding. */
  readonly at: (field: keyof ListedRow, index?: number) => readonly (string | number)[];
}

/** Lists the rows of several lists of a profile. */
export function rowsIn(profile: Partial<Profile>, lists: readonly DatedList[]): PlacedRow[] {
  return lists.flatMap((list) =>
    ((profile[list] ?? []) as readonly ListedRow[]).map((row, index) => ({
      row,
      list,
      place: index + 1,
      at: (field, item) => [list, index, field, ...(item === undefined ? [] : [item])],
    })),
  );
}

/** The lists whose rows say how far they reach. */
export const REACHING = ['supports', 'programs'] as const satisfies readonly DatedList[];
/** The lists whose rows say in how many schools they are. */
export const IN_SCHOOLS = [...REACHING, 'partnerships'] as const satisfies readonly DatedList[];
