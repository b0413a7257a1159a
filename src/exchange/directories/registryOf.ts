import type { Codes } from '../../core/codes/codes.js';
import type { Facts } from '../../core/fact.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import type { Organization, RegistryFile } from '../../network/organizations/organization.js';
import {
  directoryCounted,
  directoryNameCut,
  directoryNameMissing,
  directoryParentDiffers,
  directoryParentUnknown,
} from './directoryRules.js';
import { districtAbove } from './districtAbove.js';
import type { RegistryAbout } from './registryAbout.js';
import { rowsOnce } from './rowsOnce.js';

/** An organization as a directory has it. */
export interface Listed {
  /** Its id in the file, by which others name it as their parent; blank where it has none. */
  readonly rowId: string;
  readonly parentId: string | undefined;
  readonly organization: Omit<Organization, 'name' | 'district'>;
  readonly name: string | undefined;
  /** The cells of what is said of it; that of the code where the file has no such column. */
  readonly places: Readonly<Record<'code' | 'id' | 'name' | 'parent', FindingSource>>;
}

/** What became of the rows that are not listed. */
export interface RowCounts {
  readonly rows: number;
  readonly elsewhere?: number;
}

/**
 * Makes a registry of what a directory lists, such that `parseRegistry` finds nothing in it. Districts come first, and rows that
 * cannot be used are left out with a finding each.
 */
export function registryOf(
  listed: readonly Listed[],
  { rows, elsewhere = 0 }: RowCounts,
  about: RegistryAbout & { readonly facts?: Facts },
  codes: Codes,
  found: readonly Finding[],
  top: FindingSource,
): Outcome<RegistryFile> {
  const findings: Finding[] = [...found];
  const note = (rule: Rule, params: Breach['params'], place: FindingSource) =>
    findings.push({ ...findingOf(rule, { params, path: [] }), source: place });
  const kept = rowsOnce(listed, note);
  const byRow = new Map(kept.flatMap((each) => (each.rowId === '' ? [] : [[each.rowId, each]])));
  const districts = kept.filter(({ organization: { kind } }) => kind !== 'school');
  const listedDistricts = new Set(districts.map(({ organization: { code } }) => code));
  const isByRegistry = codes.schemes.some(({ parent }) => parent.by === 'registry');
  const isNeeded = isByRegistry || about.coverage === 'complete';
  const schools = kept.flatMap((each): (Listed & { readonly district?: string })[] => {
    const { code, kind } = each.organization;
    if (kind !== 'school') return [];
    const named = districtAbove(each, byRow);
    const told = isByRegistry ? named : codes.districtOf(code);
    if (named === null) note(directoryParentUnknown, { code }, each.places.parent);
    else if (told !== null && named !== told)
      note(directoryParentDiffers, { code, district: named, expected: told }, each.places.parent);
    if (isNeeded && !(told !== null && listedDistricts.has(told))) {
      if (named !== null) note(directoryParentUnknown, { code }, each.places.parent);
      return [];
    }
    return [isByRegistry && told !== null ? { ...each, district: told } : each];
  });
  const both: readonly (Listed & { readonly district?: string })[] = [...districts, ...schools];
  const organizations = both.map(({ organization, name, places, district }): Organization => {
    const { code } = organization;
    const shown = name === undefined ? code : beginningOf(name);
    if (name === undefined) note(directoryNameMissing, { code }, places.name);
    else if (shown !== name) note(directoryNameCut, { code, most: LONGEST_NAME }, places.name);
    return {
      ...organization,
      name: shown,
      ...(district !== undefined && { district }),
    };
  });
  const counts = { districts: districts.length, schools: schools.length };
  const left = rows - elsewhere - organizations.length;
  note(directoryCounted, { rows, ...counts, left, ...(elsewhere > 0 && { elsewhere }) }, top);
  const all = numberFingerprints(findings.sort(byPlace));
  if (organizations.length === 0) return refused(all);
  const { codes: scheme, asOf, id = 'registry', name, coverage = 'partial', source, facts } = about;
  const value: RegistryFile = {
    form: 'registry@1',
    id,
    ...(name !== undefined && { name }),
    codes: scheme,
    coverage,
    asOf,
    ...(source !== undefined && { source }),
    ...(facts && { facts }),
    organizations,
  };
  return { ok: true, value, findings: all };
}

/** The beginning of a name, as long as a registry takes, that does not end within a sign of two parts. */
function beginningOf(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return name
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** The most that a registry takes. */
const LONGEST_NAME = 300;

function byPlace({ source: a }: Finding, { source: b }: Finding): number {
  const [one, other] = [a?.file ?? '', b?.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
