import type { Codes } from '../../core/codes/codes.js';
import type { CheckRule } from '../../core/rule.js';
import type { Organization, RegistryFile } from './organization.js';

/** An organization as it could be read: what is missing or badly shaped is left out. */
export type OrganizationAsRead = Partial<Organization>;

/** What a rule on a registry knows beside it. */
export interface RegistryRuleContext {
  readonly codes: Codes;
  /** The organizations that could be read, by code; of two with one code the first. */
  readonly byCode: ReadonlyMap<string, OrganizationAsRead>;
}

/** A rule on what a registry says. */
export type RegistryRule = CheckRule<Partial<RegistryFile>, RegistryRuleContext>;

/** The organizations, each with its place. */
export function listedIn({
  organizations,
}: Partial<RegistryFile>): (readonly [number, OrganizationAsRead])[] {
  return (organizations ?? []).map((one, i) => [i, one] as const);
}
