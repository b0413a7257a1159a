import { codesOf } from '../../core/codes/codesOf.js';
import { isOfThisCentury } from '../../core/reportingMonth.js';
import type { Breach, Rule } from '../../core/rule.js';
import { organizationNotListed, organizationUnknown } from '../../network/organizations/organizationRules.js';
import {
  coverageOf,
  leavesCodesOpen,
  listsAllSchools,
  schoolsOf,
} from '../../network/organizations/registry.js';
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
  // Of nearly every report there is nothing to judge, or nothing wrong.
  if (asOf === undefined && !cohort) return NONE;
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
 * Judges an organization against the registry. Of a district that a partial registry does not hold nothing follows, which is
 * said where somebody named the registry; and nothing of a school where it does not say that it lists all schools of the
 * district, or lists none. A complete one holds every organization and the district
 * of every school. Of a code that does not say its district, the registry does, or nobody.
 */
export function organizationBreaches(
  organization: string,
  context: MonthlyContext,
): readonly ContextBreach[] {
  const { registry } = context;
  const district = codesOf(context).districtOf(organization);
  const isListed = (code: string) => registry !== undefined && indexOf(registry).byCode.has(code);
  const isComplete = registry !== undefined && coverageOf(registry) === 'complete';
  const unknown = (code: string) => [{ rule: organizationUnknown, field: 'organization', params: { code } }];
  if (district === null) {
    if (isComplete && !isListed(organization)) return unknown(organization);
    return [{ rule: districtOfSchoolUnknown, field: 'organization', params: { organization } }];
  }
  if (!registry) return NONE;
  if (!isListed(district)) {
    if (isComplete) return unknown(isListed(organization) ? district : organization);
    if (isListed(organization) || leavesCodesOpen(registry)) return NONE;
    return [{ rule: organizationNotListed, field: 'organization', params: { code: organization } }];
  }
  if (isListed(organization)) return [];
  if (!isComplete && (!listsAllSchools(registry, district) || schoolsOf(registry, district).length === 0))
    return [];
  return [{ rule: schoolNotInRegistry, field: 'organization', params: { district, organization } }];
}

const NONE: readonly ContextBreach[] = [];
