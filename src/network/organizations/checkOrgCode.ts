import { codesOf } from '../../core/codes/codesOf.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding } from '../../core/finding.js';
import { mayBe } from '../../core/given/mustBe.js';
import { EXPLANATION_MIN_LENGTH } from '../../core/noteTrouble.js';
import { findingOf } from '../../core/rule.js';
import type { Registry } from './organization.js';
import {
  organizationEnteredByHand,
  organizationNotListed,
  organizationUnknown,
} from './organizationRules.js';
import { coverageOf, organizationOf } from './registry.js';
import { REGISTRY } from './registryKinds.js';

/** What a person writes of an organization that the registry does not hold. */
export interface ManualEntry {
  readonly name: string;
  /** Why it is not in the registry; ten characters or more. */
  readonly reason: string;
}

/**
 * Checks an organization code: text of the code scheme, and known.
 *
 * Without a registry only the form of the code is judged. A code that a complete registry lacks passes with a manual
 * entry of name and reason, and a finding of severity `info` asks the collaborative to look at it. From a partial
 * registry nothing follows of a code that it lacks, and a finding of severity `info` says so. Never repairs a code: `repairOrgCode` does so for import tools that ask a person first.
 *
 * @example
 * checkOrgCode('00240000', MA_REGISTRY) // => []
 * @example
 * checkOrgCode('00010000', MA_REGISTRY).map(({ code }) => code) // => ['network.organization-not-listed']
 * @example
 * checkOrgCode(240000).map(({ code }) => code) // => ['core.code-is-number']
 */
export function checkOrgCode(value: unknown, registry?: Registry, manualEntry?: ManualEntry): Finding[] {
  mayBe(REGISTRY, registry, 'checkOrgCode', 'registry');
  mayBe('object', manualEntry, 'checkOrgCode', 'manualEntry');
  const parsed = parseOrgCode(value, registry);
  if (!parsed.ok) return [...parsed.findings];
  const code: string = parsed.value;
  if (!registry || organizationOf(registry, code)) return [];
  const entered = !!manualEntry?.name.trim() && manualEntry.reason.trim().length >= EXPLANATION_MIN_LENGTH;
  const rule = entered
    ? organizationEnteredByHand
    : coverageOf(registry) === 'complete'
      ? organizationUnknown
      : organizationNotListed;
  return [
    findingOf(
      rule,
      { params: { code }, path: [] },
      { organization: codesOf(registry).districtOf(code) ?? code },
    ),
  ];
}
