import type { Codes } from '../../../core/codes/codes.js';
import { lastDayOf } from '../../../core/reportingMonth.js';
import { openOn } from '../../../network/organizations/datedFacts.js';
import type { Registry } from '../../../network/organizations/organization.js';
import { coverageOf, organizationOf, schoolsOf } from '../../../network/organizations/registry.js';

/** Schools of now, and those that were published before, as far as they were open in the month. */
export function schoolsWith(
  now: (district: string, month: string) => readonly string[],
  codes: Codes,
  published: readonly string[],
  registry: Registry | undefined,
): (district: string, month: string) => readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const code of published) {
    const district = codes.districtOf(code);
    if (district === null || district === code) continue;
    const schools = before.get(district);
    if (schools) schools.add(code);
    else before.set(district, new Set([code]));
  }
  const isOpen = (code: string, month: string) => {
    const known = registry ? organizationOf(registry, code) : null;
    return !known || openOn(known, lastDayOf(month)) !== false;
  };
  return (district, month) => {
    const more = [...(before.get(district) ?? [])].filter((code) => isOpen(code, month));
    return more.length === 0 ? now(district, month) : [...new Set([...now(district, month), ...more])].sort();
  };
}

/** A registry of which nobody says that it is complete knows the schools of a district only where it lists some. */
export function knowsSchools(registry: Registry, district: string): boolean {
  if (!organizationOf(registry, district)) return false;
  return coverageOf(registry) === 'complete' || schoolsOf(registry, district).length > 0;
}
