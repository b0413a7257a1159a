import type { Codes } from '../../core/codes/codes.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { kindContradictsCode } from '../../network/organizations/check/kindContradictsCode.js';
import type { OrganizationKind } from '../../network/organizations/organization.js';

/** Finds that a code is that of a school where the file says district, or the other way round, as a registry would. */
export function kindUnfit(code: string, kind: OrganizationKind, codes: Codes): readonly Finding[] {
  const isWrong = kind === 'school' ? codes.isDistrict(code) : codes.isSchool(code);
  if (!isWrong) return [];
  const expected = kind === 'school' ? 'district' : 'school';
  return [findingOf(kindContradictsCode, { params: { code, kind, expected }, path: [] })];
}
