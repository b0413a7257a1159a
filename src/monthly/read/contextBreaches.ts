import { districtOf, isDistrictCode } from '../../core/codes/orgCode.js';
import { isOfThisCentury } from '../../core/reportingMonth.js';
import type { Breach, Rule } from '../../core/rule.js';
import type { MonthlyContext } from '../form/context.js';
import { monthInFuture, monthOutsideCohort, schoolNotInRegistry } from './contextRules.js';

/** The breach of a rule that needs context. */
export interface ContextBreach extends Breach {
  readonly rule: Rule;
}

/** Judges what a month must fit: today and the cohort's months, as far as the context has them. */
export function monthBreaches(month: string, { asOf, cohort }: MonthlyContext): readonly ContextBreach[] {
  const breaches: ContextBreach[] = [];
  if (asOf !== undefined && month > asOf.slice(0, 7)) {
    breaches.push({ rule: monthInFuture, field: 'month', params: { month, today: asOf } });
  }
  if (
    cohort &&
    (month < cohort.firstMonth || month > cohort.lastMonth) &&
    !cohort.optionalMonths?.includes(month)
  ) {
    const params = { month, first: cohort.firstMonth, last: cohort.lastMonth };
    breaches.push({ rule: monthOutsideCohort, field: 'month', params });
  }
  return breaches;
}

/** Tells whether a month may be proposed for one that cannot be read: nobody meant one that breaks a rule itself. */
export function isPlausibleMonth(month: string, context: MonthlyContext): boolean {
  return isOfThisCentury(month) && monthBreaches(month, context).length === 0;
}

/** Judges an organization against the registry; a district that the registry does not hold is not judged. */
export function organizationBreaches(
  organization: string,
  { registry }: MonthlyContext,
): readonly ContextBreach[] {
  const district = districtOf(organization) ?? organization;
  if (!registry || !Object.hasOwn(registry, district) || isDistrictCode(organization)) return [];
  if (Object.hasOwn(registry, organization)) return [];
  return [{ rule: schoolNotInRegistry, field: 'organization', params: { district, organization } }];
}
