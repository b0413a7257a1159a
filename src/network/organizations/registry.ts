import { codesOf } from '../../core/codes/codesOf.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { openOn } from './datedFacts.js';
import type { Organization, Registry, RegistryCoverage } from './organization.js';
import { indexOf, isRegistryFile } from './registryIndex.js';
import { REGISTRY } from './registryKinds.js';

/**
 * Finds an organization by its code; `null` where the registry does not hold it.
 *
 * @example
 * organizationOf(MA_REGISTRY, '00240505')?.name // => 'Belchertown High'
 */
export function organizationOf(registry: Registry, code: string): Organization | null {
  mustBe(REGISTRY, registry, 'organizationOf', 'registry');
  mustBe('text', code, 'organizationOf', 'code');
  return indexOf(registry).byCode.get(code) ?? null;
}

/** Tells whether nobody named the registry: of which scheme codes are is then left open, and nothing is said of what it lacks. */
export function leavesCodesOpen(registry: Registry): boolean {
  return isRegistryFile(registry) && typeof registry.codes === 'object' && 'schemes' in registry.codes;
}

/**
 * Lists all organizations of a registry in the order of their codes.
 *
 * @example
 * organizationsOf(MA_REGISTRY).length // => 52
 */
export function organizationsOf(registry: Registry): Organization[] {
  mustBe(REGISTRY, registry, 'organizationsOf', 'registry');
  return [...indexOf(registry).all];
}

/**
 * Lists the districts of a registry in the order of their codes; charter districts and collaboratives are among them.
 *
 * @example
 * districtsOf(MA_REGISTRY).map(({ code }) => code).slice(0, 2) // => ['00240000', '00480000']
 */
export function districtsOf(registry: Registry): Organization[] {
  mustBe(REGISTRY, registry, 'districtsOf', 'registry');
  return [...indexOf(registry).districts];
}

/**
 * Lists the schools of a district in the order of their codes; empty where the registry holds none.
 *
 * @param district - the code of the district, or of any school in it
 * @param on - a date: schools that were closed on that day, as far as the registry knows, are then left out
 * @example
 * schoolsOf(MA_REGISTRY, '04810000').map(({ code }) => code) // => ['04810550']
 */
export function schoolsOf(registry: Registry, district: string, on?: string): Organization[] {
  mustBe(REGISTRY, registry, 'schoolsOf', 'registry');
  mustBe('text', district, 'schoolsOf', 'district');
  mayBe('date', on, 'schoolsOf', 'on');
  const schools = indexOf(registry).schools.get(codesOf(registry).districtOf(district) ?? district) ?? [];
  return schools.filter((one) => !on || openOn(one, on) !== false);
}

/**
 * Gives the id in the federal directory of an organization, by its code; `null` where the registry does not say it.
 *
 * With `codeOfNcesId` it leads from the codes of one state to those of another scheme: a collaborative of several states
 * uses the ids of the federal directory.
 *
 * @example
 * const registry = { '00240000': { ...MA_REGISTRY['00240000'], ncesId: '2502640' } };
 * ncesIdOf(registry, '00240000') // => '2502640'
 * @example
 * ncesIdOf(MA_REGISTRY, '00240000') // => null
 */
export function ncesIdOf(registry: Registry, code: string): string | null {
  return organizationOf(registry, code)?.ncesId ?? null;
}

/**
 * Gives the code of the organization that has an id in the federal directory; `null` where the registry does not have it.
 *
 * @example
 * const registry = { '00240000': { ...MA_REGISTRY['00240000'], ncesId: '2502640' } };
 * codeOfNcesId(registry, '2502640') // => '00240000'
 */
export function codeOfNcesId(registry: Registry, ncesId: string): string | null {
  mustBe(REGISTRY, registry, 'codeOfNcesId', 'registry');
  mustBe('text', ncesId, 'codeOfNcesId', 'ncesId');
  return indexOf(registry).byNcesId.get(ncesId)?.code ?? null;
}

/**
 * Tells whether a registry holds all organizations of its area (`complete`) or only some (`partial`). A plain object
 * of organizations by code does not say, so it counts as `partial`.
 *
 * @example
 * coverageOf(MA_REGISTRY) // => 'partial'
 */
export function coverageOf(registry: Registry): RegistryCoverage {
  mustBe(REGISTRY, registry, 'coverageOf', 'registry');
  return isRegistryFile(registry) && registry.coverage === 'complete' ? 'complete' : 'partial';
}

/**
 * Tells whether a registry lists all schools of a district: where it says so of the district, or is `complete`. Of any other nobody
 * knows, so that nothing follows from the sum of its schools.
 *
 * @example
 * listsAllSchools(MA_REGISTRY, '00240000') // => true
 */
export function listsAllSchools(registry: Registry, district: string): boolean {
  mustBe(REGISTRY, registry, 'listsAllSchools', 'registry');
  mustBe('text', district, 'listsAllSchools', 'district');
  const said = indexOf(registry).byCode.get(district)?.schools ?? null;
  return said === null ? coverageOf(registry) === 'complete' : said === 'all';
}
