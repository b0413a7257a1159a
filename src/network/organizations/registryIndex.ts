import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import type { Organization, Registry, RegistryFile } from './organization.js';

/** A registry, ready to be asked. */
export interface RegistryIndex {
  /** All that are organizations, in the order of their codes. */
  readonly all: readonly Organization[];
  readonly byCode: ReadonlyMap<string, Organization>;
  readonly byNcesId: ReadonlyMap<string, Organization>;
  readonly districts: readonly Organization[];
  /** The schools of each district, in the order of their codes. */
  readonly schools: ReadonlyMap<string, readonly Organization[]>;
}

const INDEXES = new WeakMap<Registry, RegistryIndex>();

/** Tells a registry file from organizations by code. */
export function isRegistryFile(registry: Registry): registry is RegistryFile {
  return Array.isArray(registry.organizations);
}

/** Gives the index of a registry, made once for each object: what changes in a registry afterwards is not seen. */
export function indexOf(registry: Registry): RegistryIndex {
  let index = INDEXES.get(registry);
  if (!index) {
    index = makeIndex(registry);
    INDEXES.set(registry, index);
  }
  return index;
}

function makeIndex(registry: Registry): RegistryIndex {
  const codes = codesOf(registry);
  const byCode = new Map<string, Organization>();
  const keep = (code: string, one: Organization) => !byCode.has(code) && byCode.set(code, one);
  if (isRegistryFile(registry)) {
    for (const one of registry.organizations) if (isOrganization(one)) keep(one.code, one);
  } else {
    for (const [code, one] of Object.entries(registry)) if (isOrganization(one)) keep(code, one);
  }
  const all = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  // The code tells what it names; the kind does only where the code does not.
  const isSchool = ({ code, kind }: Organization) =>
    codes.isSchool(code) || (!codes.isDistrict(code) && kind === 'school');
  const schools = new Map<string, Organization[]>();
  for (const one of all) {
    const district = isSchool(one) ? (codes.districtOf(one.code) ?? one.district) : null;
    if (!district || district === one.code) continue;
    const list = schools.get(district);
    if (list) list.push(one);
    else schools.set(district, [one]);
  }
  const byNcesId = new Map(all.flatMap((one) => (one.ncesId ? [[one.ncesId, one] as const] : [])));
  return { all, byCode, byNcesId, districts: all.filter((one) => !isSchool(one)), schools };
}

/** A registry from a file may hold other things beside. */
function isOrganization(one: unknown): one is Organization {
  return isLoose(one) && typeof one['code'] === 'string' && typeof one['name'] === 'string';
}
