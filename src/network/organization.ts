/** A district or school of a registry, with its public names and dated enrolment. */
export interface Organization {
  /** DESE code, eight digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'district' | 'charterDistrict' | 'school';
  /** Other public spellings of the name. */
  readonly otherNames?: readonly string[];
  /** Grades with students, `PK`, `K`, `01` to `12`, `SP`, in grade order. */
  readonly grades: readonly string[];
  readonly enrollment: readonly { readonly on: string; readonly count: number; readonly source: string }[];
  readonly ncesId?: string;
}

/** Organizations by code. A plain object, so that a caller can bring its own. */
export type Registry = Readonly<Record<string, Organization>>;
