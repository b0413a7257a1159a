/** What says in which schools it is. */
export interface InSchools {
  readonly schools?: number | null | undefined;
  readonly schoolsNamed?: readonly string[] | null | undefined;
}

/** Tells in how many schools something is: by number, by names, or the lower where both are there; `null` for not known. */
export function schoolsOf({ schools, schoolsNamed }: InSchools): number | null {
  const named = schoolsNamed ? new Set(schoolsNamed).size : null;
  if (typeof schools !== 'number') return named;
  return named === null ? schools : Math.min(schools, named);
}
