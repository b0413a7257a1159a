import type { OrgCode } from '../core/orgCode.js';

export interface CodeScheme {
  readonly id: string;
  readonly label: string;
  readonly district: string;
  readonly school: string;
  readonly parent:
    | { readonly by: 'prefix'; readonly length: number; readonly suffix: string }
    | { readonly by: 'registry' };
  readonly source?: unknown;
}

export interface Codes {
  isCode(value: unknown): value is OrgCode;
  isDistrict(code: string): boolean;
  isSchool(code: string): boolean;
  districtOf(code: string): string | null;
}

/** Stands in for core's function until that is there. */
export function codesOf(_of?: unknown): Codes {
  const isCode = (value: unknown): value is OrgCode => typeof value === 'string' && /^\d{8}$/.test(value);
  return {
    isCode,
    isDistrict: (code) => isCode(code) && code.endsWith('0000'),
    isSchool: (code) => isCode(code) && !code.endsWith('0000'),
    districtOf: (code) => (isCode(code) ? `${code.slice(0, 4)}0000` : null),
  };
}
