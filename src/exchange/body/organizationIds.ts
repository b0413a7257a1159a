import type { Codes } from '../../core/codes/codes.js';

/** The organizations of a body of data as numbers from 0, in the order in which they were first seen. */
export interface OrganizationIds {
  idOf(code: string): number;
  readonly codes: readonly string[];
  /** The district of each; `null` where no code and no registry says it. */
  readonly districts: readonly (string | null)[];
  readonly areDistricts: readonly boolean[];
  /** The number of the district of each, or of the organization itself where its district is not known. */
  readonly groups: readonly number[];
  /** What each group is of: a district, or an organization whose district is not known. */
  readonly groupCodes: readonly string[];
}

/** Makes the numbers of organizations. What is kept grows with the organizations and not with the rows. */
export function organizationIds({ districtOf, isDistrict }: Codes): OrganizationIds {
  const ids = new Map<string, number>();
  const groupIds = new Map<string, number>();
  const codes: string[] = [];
  const districts: (string | null)[] = [];
  const areDistricts: boolean[] = [];
  const groups: number[] = [];
  const groupCodes: string[] = [];

  function add(code: string): number {
    const id = codes.length;
    const district = districtOf(code);
    const of = district ?? code;
    let group = groupIds.get(of);
    if (group === undefined) {
      groupIds.set(of, (group = groupCodes.length));
      groupCodes.push(of);
    }
    ids.set(code, id);
    codes.push(code);
    districts.push(district);
    areDistricts.push(isDistrict(code));
    groups.push(group);
    return id;
  }

  return { idOf: (code) => ids.get(code) ?? add(code), codes, districts, areDistricts, groups, groupCodes };
}
