import { codesOf } from '../../core/codes/codesOf.js';
import { isOfThisCentury } from '../../core/reportingMonth.js';
import type { Breach, Rule } from '../../core/rule.js';
import { indexOf } from '../../network/organizations/registryIndex.js';
import type { MonthlyContext } from '../form/context.js';
import {
  districtOfSchoolUnknown,
  monthInFuture,
  monthOutsideCohort,
  schoolNotInRegistry,
} from './contextRules.js';

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

/**
 * Judges an organization against the registry; a district that the registry does not hold is not judged. Of a code that
 * does not say its district, the registry does, or nobody.
 */
export function organizationBreaches(
  organization: string,
  context: MonthlyContext,
): readonly ContextBreach[] {
  const codes = codesOf(context);
  const district = codes.districtOf(organization);
  if (district === null) {
    return [{ rule: districtOfSchoolUnknown, field: 'organization', params: { organization } }];
  }
  const { registry } = context;
  if (!registry || codes.isDistrict(organization)) return [];
  const { byCode } = indexOf(registry);
  if (!byCode.has(district) || byCode.has(organization)) return [];
  return [{ rule: schoolNotInRegistry, field: 'organization', params: { district, organization } }];
}
