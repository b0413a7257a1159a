import { districtOf, isDistrictCode } from '../../core/codes/orgCode.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import type { Enrollment, Organization, Registry } from './organization.js';
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
  return Object.hasOwn(registry, code) ? registry[code]! : null;
}

/**
 * Lists the districts of a registry in the order of their codes.
 *
 * @example
 * districtsOf(MA_REGISTRY).map(({ code }) => code).slice(0, 2) // => ['00240000', '00480000']
 */
export function districtsOf(registry: Registry): Organization[] {
  mustBe(REGISTRY, registry, 'districtsOf', 'registry');
  return inOrder(organizationsIn(registry).filter(({ code }) => isDistrictCode(code)));
}

/**
 * Lists the schools of a district in the order of their codes; empty where the registry holds none.
 *
 * @param district - the code of the district, or of any school in it
 * @example
 * schoolsOf(MA_REGISTRY, '04810000').map(({ code }) => code) // => ['04810550']
 */
export function schoolsOf(registry: Registry, district: string): Organization[] {
  mustBe(REGISTRY, registry, 'schoolsOf', 'registry');
  mustBe('text', district, 'schoolsOf', 'district');
  const code = districtOf(district);
  return inOrder(
    organizationsIn(registry).filter((one) => !isDistrictCode(one.code) && districtOf(one.code) === code),
  );
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
  return organization.enrollment.reduce<Enrollment | null>(
    (newest, row) => (row.on <= date && row.on >= (newest?.on ?? '') ? row : newest),
    null,
  );
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
  return inOrder(
    organizationsIn(registry).filter((one) =>
      [one.name, ...(one.otherNames ?? [])].some((own) => nameKey(own) === key),
    ),
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

function inOrder(organizations: Organization[]): Organization[] {
  return organizations.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Gives what is an organization; a registry from a file may hold other things beside. */
function organizationsIn(registry: Registry): Organization[] {
  return Object.values(registry).filter(
    (one) => isLoose(one) && typeof one.code === 'string' && typeof one.name === 'string',
  );
}
