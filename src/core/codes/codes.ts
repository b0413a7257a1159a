import type { CodeScheme } from './codeScheme.js';
import type { OrgCode } from './orgCode.js';

/**
 * Where a function takes the scheme of codes from: a scheme, the id of a built-in one, or what has `codes`: a cohort, a
 * registry, or a context with `codes`, `cohort` or `registry`. A plain record of organizations is a registry, too.
 */
export type CodesOf = CodeScheme | string | object;

/** What a context may name as its scheme of codes: a scheme, the id of a built-in one, or what `codesOf` gives. */
export type CodesNamed = CodeScheme | Codes | string;

/** The least that is read of an organization in a registry. */
export interface ListedOrganization {
  readonly code: string;
  /** `school`, or a word for a district of some kind. */
  readonly kind: string;
  /** The code of the district that a school belongs to, where the scheme leaves this to the registry. */
  readonly district?: string | null | undefined;
}

/** What can be asked of codes. With several schemes a code is one that fits exactly one of them. */
export interface Codes {
  readonly schemes: readonly CodeScheme[];
  /** Tells whether a value is a whole code of the scheme. */
  isCode(value: unknown): value is OrgCode;
  isDistrict(code: string): boolean;
  isSchool(code: string): boolean;
  /** The district's code, for a district the code itself; `null` for what is not a code or is not known. */
  districtOf(code: string): OrgCode | null;
}
