import type { ListedOrganization } from './codes.js';

/** The organizations of a registry, whatever its shape: a list, or a record by code. */
export interface Listing {
  /** The object by which answers are kept. */
  readonly of: object;
  get(code: string): ListedOrganization | null;
  codes(): readonly string[];
}

const listings = new WeakMap<object, Listing>();

/** Reads an object as a registry; `null` where it is none. What was found is kept by its identity. */
export function listingOf(of: object): Listing | null {
  const known = listings.get(of);
  if (known) return known;
  const { organizations } = of as { readonly organizations?: unknown };
  const made = Array.isArray(organizations) ? listOf(of, organizations) : isRecord(of) ? recordOf(of) : null;
  if (made) listings.set(of, made);
  return made;
}

function listOf(of: object, organizations: readonly unknown[]): Listing {
  const byCode = new Map(organizations.filter((one) => isListed(one)).map((one) => [one.code, one]));
  return { of, get: (code) => byCode.get(code) ?? null, codes: () => [...byCode.keys()] };
}

function recordOf(of: object): Listing {
  const record = of as Readonly<Record<string, unknown>>;
  return {
    of,
    get(code) {
      const one = Object.hasOwn(record, code) ? record[code] : null;
      return isListed(one) ? one : null;
    },
    codes: () =>
      Object.values(record)
        .filter((one) => isListed(one))
        .map(({ code }) => code),
  };
}

/** The first organization tells: contexts and options are objects too, and come by the thousand. */
function isRecord(of: object): boolean {
  for (const key in of) return isListed((of as Readonly<Record<string, unknown>>)[key], key);
  return false;
}

function isListed(value: unknown, key?: string): value is ListedOrganization {
  if (typeof value !== 'object' || value === null) return false;
  const { code } = value as { readonly code?: unknown };
  return typeof code === 'string' && (key === undefined || code === key);
}

const withDistricts = new WeakMap<object, WeakMap<object, Listing>>();

/**
 * A registry, or none, with the districts that a cohort lists: they are districts also where no registry says so. Made once
 * for each cohort and registry.
 */
export function listingOfCohort(
  cohort: object,
  districts: () => readonly string[],
  registry: Listing | null,
): Listing {
  const ofCohort = withDistricts.get(cohort) ?? new WeakMap<object, Listing>();
  withDistricts.set(cohort, ofCohort);
  const known = ofCohort.get(registry?.of ?? cohort);
  if (known) return known;
  const listed = new Set(districts());
  const made: Listing = {
    of: {},
    get: (code) => registry?.get(code) ?? (listed.has(code) ? { code, kind: 'district' } : null),
    codes: () => registry?.codes() ?? [],
  };
  ofCohort.set(registry?.of ?? cohort, made);
  return made;
}
