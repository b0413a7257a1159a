import type { GivenSource } from '../../core/fact.js';
import type { Grade } from '../../core/grade.js';

/** How many students an organization had on one day. */
export interface Enrollment {
  /** The day of the count, such as `2020-10-01`. */
  readonly on: string;
  readonly count: number;
  /** The same count split by grade; grades without students are left out. */
  readonly byGrade?: { readonly [G in Grade]?: number };
  readonly source: GivenSource;
}

/** A district or school of a registry, with its public names and dated enrollment. */
export interface Organization {
  /** DESE code, eight digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'district' | 'charterDistrict' | 'school';
  /** Other public spellings of the name. */
  readonly otherNames?: readonly string[];
  /** Grades with students, `PK`, `K`, `01` to `12`, `SP`, in grade order. */
  readonly grades: readonly string[];
  /** Counts from oldest to newest. */
  readonly enrollment: readonly Enrollment[];
  /** Id in the federal directory: seven digits for a district, twelve for a school. */
  readonly ncesId?: string;
}

/** Organizations by code. A plain object, so that a caller can bring its own. */
export type Registry = Readonly<Record<string, Organization>>;
