import type { CodesNamed } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';

/** What says which schools a district has. */
export interface DistrictSchools {
  readonly organization?: string | null | undefined;
  /** The codes that a registry holds of its schools. */
  readonly schoolCodes?: readonly string[] | undefined;
  readonly codes?: CodesNamed | undefined;
}

/**
 * Tells whether a code is that of a school of the district: by the registry where it is given, else by the code itself.
 * Where neither tells, it is taken for one.
 */
export function isSchoolOfDistrict(
  school: string,
  { organization, schoolCodes, codes: named }: DistrictSchools,
): boolean {
  if (schoolCodes) return schoolCodes.includes(school);
  const codes = codesOf(named);
  if (!organization || !codes.isDistrict(organization)) return true;
  if (codes.isDistrict(school)) return false;
  const district = codes.districtOf(school);
  return district === null || district === organization;
}
