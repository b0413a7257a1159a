import type { Codes } from './codes.js';
import type { OrgCode } from './orgCode.js';

/** Where the scheme is not known, every text may be a code: one fault is not told at each of its codes. */
export const ANY_CODES: Codes = {
  schemes: [],
  isCode: (value): value is OrgCode => typeof value === 'string',
  isDistrict: () => false,
  isSchool: () => false,
  districtOf: () => null,
};
