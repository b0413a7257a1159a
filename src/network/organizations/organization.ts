import type { CodeScheme } from '../../core/codes/codeScheme.js';
import type { Facts, GivenSource } from '../../core/fact.js';
import type { Grade } from '../../core/grade.js';
import type { Basis } from '../../core/rule.js';

/** How many students an organization had on one day. */
export interface Enrollment {
  /** The day of the count, such as `2020-10-01`. */
  readonly on: string;
  readonly count: number;
  /** The same count split by grade; grades without students are left out. */
  readonly byGrade?: { readonly [G in Grade]?: number } | null | undefined;
  readonly source?: GivenSource | null | undefined;
}

/** What an organization is. A collaborative or a charter district counts as a district of its own. */
export type OrganizationKind = 'district' | 'charterDistrict' | 'collaborative' | 'school';

/** Whether a registry lists all schools of a district. */
export type SchoolsListed = 'all' | 'some';

/** A district or school of a registry, with its public names and dated facts. */
export interface Organization {
  /** The code, as the registry's code scheme writes it. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** The code of a school's district; needed only where the code scheme does not nest schools in districts. */
  readonly district?: string | null | undefined;
  /**
   * Of a district: whether all its schools are listed beside it, or only some. Left out, a `complete` registry lists all, and of a
   * `partial` one nobody knows.
   */
  readonly schools?: SchoolsListed | null | undefined;
  /** Other public spellings of the name. */
  readonly otherNames?: readonly string[] | null | undefined;
  /** First day on which it was open; left out where it is not known. */
  readonly opened?: string | null | undefined;
  /** Last day on which it was open; left out where it is open, or where nothing is known. */
  readonly closed?: string | null | undefined;
  /** Grades with students, `PK`, `K`, `01` to `12`, `SP`, in grade order. */
  readonly grades?: readonly string[] | null | undefined;
  /** Counts from oldest to newest. */
  readonly enrollment?: readonly Enrollment[] | null | undefined;
  /** Languages besides English in which families ask to be invited and served. */
  readonly languages?: readonly string[] | null | undefined;
  /** What is behind the @ of its email addresses. */
  readonly domains?: readonly string[] | null | undefined;
  /** Id in the federal directory: seven digits for a district, twelve for a school. */
  readonly ncesId?: string | null | undefined;
}

/** Organizations by code: a plain object. It says nothing of what it covers, so it counts as `partial`. */
export type OrganizationsByCode = Readonly<Record<string, Organization>>;

/** Whether a registry holds all organizations of its area, or only some. From `partial` nothing follows of the others. */
export type RegistryCoverage = 'complete' | 'partial';

/** A registry as a file: organizations, and what is known of the list itself. */
export interface RegistryFile {
  readonly form: 'registry@1';
  readonly id: string;
  readonly name?: string | null | undefined;
  /** The code scheme: the id of a built-in one, or a scheme. */
  readonly codes: string | CodeScheme;
  readonly coverage: RegistryCoverage;
  /** The day of which the list speaks. */
  readonly asOf: string;
  readonly basis?: Basis | null | undefined;
  readonly source?: GivenSource | null | undefined;
  /** Fields whose basis is another, such as `kind`. */
  readonly facts?: Facts | null | undefined;
  readonly organizations: readonly Organization[];
}

/** Districts and schools: a registry file, or a plain object of organizations by code such as `MA_REGISTRY`. */
export type Registry = RegistryFile | OrganizationsByCode;
