import type { Codes } from '../../core/codes/codes.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { logOfOtherDistrict } from './logRules.js';
import type { PdsaLog } from './pdsaLog.js';

/** Checks that a log is of the district in whose submission it was sent; the path begins in the log. */
export function checkLogDistrict(
  log: Pick<PdsaLog, 'organization'>,
  expected: string,
  codes: Codes,
): Finding[] {
  const code = codes.districtOf(log.organization) ?? log.organization;
  if (code === expected) return [];
  const params = { code, expected };
  return [findingOf(logOfOtherDistrict, { field: 'organization', params }, { organization: expected })];
}
