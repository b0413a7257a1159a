import { codesOf } from '../../core/codes/codesOf.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { isIsoDate } from '../../core/instant.js';
import type { Enrollment, Organization, Registry, RegistryCoverage } from './organization.js';
import { indexOf, isRegistryFile } from './registryIndex.js';
import { ORGANIZATION, REGISTRY } from './registryKinds.js';

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
 * Tells whether an organization was open on a day; `null` where its dates do not say.
 *
 * @param date - a date such as `2020-10-01`; `opened` and `closed` are the first and the last open day
 * @example
 * openOn({ code: '00240505', name: 'Belchertown High', kind: 'school', closed: '2020-06-30' }, '2020-10-01') // => false
 * @example
 * openOn(MA_REGISTRY['00240505'], '2020-10-01') // => null
 */
export function openOn(organization: Organization, date: string): boolean | null {
  mustBe(ORGANIZATION, organization, 'openOn', 'organization');
  mustBe('date', date, 'openOn', 'date');
  const { opened, closed } = organization;
  if (isIsoDate(opened) && date < opened) return false;
  if (isIsoDate(closed) && date > closed) return false;
  const isClosingKnown = closed === undefined || closed === null || isIsoDate(closed);
  return isIsoDate(opened) && isClosingKnown ? true : null;
}

/**
 * Gives the newest count of an organization taken on or before a day; `null` before the first one.
 *
 * @example
 * enrollmentOn(MA_REGISTRY['00240000'], '2021-06-30')?.count // => 2149
 */
export function enrollmentOn(organization: Organization, date: string): Enrollment | null {
  mustBe(ORGANIZATION, organization, 'enrollmentOn', 'organization');
  mustBe('date', date, 'enrollmentOn', 'date');
  let newest: Enrollment | null = null;
  for (const row of organization.enrollment ?? []) {
    if (isIsoDate(row.on) && row.on <= date && row.on >= (newest?.on ?? '')) newest = row;
  }
  return newest;
}

/**
 * Finds organizations by a public name: case, accents, punctuation and words such as "Public Schools" do not matter.
 *
 * Names are not unique (a charter district and its one school share one), so a list comes back. Match data by
 * code; a name only helps a person to find the code.
 *
 * @example
 * organizationsNamed(MA_REGISTRY, 'new bedford public schools').map(({ code }) => code) // => ['02010000']
 */
export function organizationsNamed(registry: Registry, name: string): Organization[] {
  mustBe(REGISTRY, registry, 'organizationsNamed', 'registry');
  mustBe('text', name, 'organizationsNamed', 'name');
  const key = nameKey(name);
  if (key === '') return [];
  return indexOf(registry).all.filter((one) =>
    [one.name, ...(one.otherNames ?? [])].some((own) => nameKey(own) === key),
  );
}

const GENERIC_WORDS = new Set(['the', 'public', 'school', 'schools', 'district']);

function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[.'\u2019]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !GENERIC_WORDS.has(word))
    .join('');
}
