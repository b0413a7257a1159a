import type { Severity } from '../core/finding.js';
import type { CountedRule, SeverityProfile } from '../core/severityProfile.js';
import { parseSeverities } from '../form/answers/parseSeverities.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import { rulesKnown } from '../report/told/rulesKnown.js';

/**
 * Lists the rules of a profile with their own severities, in the order of their codes.
 *
 * @throws RangeError for a profile that `parseSeverities` would not give
 */
export function countedRules(profile: SeverityProfile, form: MonthlyForm, by: string): CountedRule[] {
  const rules = rulesKnown([form]);
  const read = parseSeverities(profile, { rules });
  const [wrong] = read.findings;
  if (!read.ok) {
    const { code, params, path } = wrong!;
    const where = ['severities', ...path].join(' ');
    const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
    throw new RangeError(`${by}: ${where}: ${code} (${facts.join(', ')}); pass what parseSeverities gives.`);
  }
  const own = new Map<string, Severity>(rules.map(({ code, severity }) => [code, severity]));
  return Object.entries(read.value)
    .map(([code, { as, reason }]) => ({ code, severity: own.get(code)!, as, reason }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
