import type { Finding, Severity } from './finding.js';

/** Rules whose findings count by another severity than their own, each with the reason. A fatal rule is never one of them. */
export interface SeverityProfile {
  readonly [code: string]: {
    readonly as: Exclude<Severity, 'fatal'>;
    /** Why, in words that every report prints. */
    readonly reason: string;
  };
}

/** A rule of a profile as reports print it, with the severity of its own. */
export interface CountedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly as: Severity;
  readonly reason: string;
}

/** Gives the severity by which a finding counts under a profile that was read. */
export function levelUnder(
  profile: SeverityProfile | undefined,
  { code, severity }: Pick<Finding, 'code' | 'severity'>,
): Severity {
  return profile && severity !== 'fatal' && Object.hasOwn(profile, code) ? profile[code]!.as : severity;
}
