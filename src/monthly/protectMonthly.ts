import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { districtOf, isOrgCode } from '../core/orgCode.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { parseDisclosurePolicy } from '../disclosure/parseDisclosurePolicy.js';
import type { DisclosurePolicy, DisclosurePolicyInput } from '../disclosure/policy.js';
import { smallCellMustBePublished } from '../disclosure/rules/protectionRules.js';
import type { Registry } from '../network/organization.js';
import { checkForProtection } from './checkForProtection.js';
import { type LinkedCounts, linkedCounts } from './linkedCounts.js';
import { PROTECT_MONTHLY_OPTIONS, REPORTS } from './monthlyKinds.js';
import { type ProtectedLink, protectLinked } from './protectLinked.js';
import { publicCounts } from './publicCounts.js';
import { type PublishedMonthly, publishedMonthly } from './publishedMonthly.js';
import type { MonthlyReportInput } from './report.js';
import { countsLeftOut, schoolCountsLeftOut } from './rules/protectionRules.js';
import { totalsOf } from './totals.js';

/** What is known besides the reports. */
export interface ProtectMonthlyOptions {
  /** Knows the schools of a district; else those seen in any month are all of them. */
  readonly registry?: Registry;
}

/** Protected monthly counts: one part to hand out, and one that must stay inside. */
export interface ProtectedMonthly {
  readonly published: PublishedMonthly;
  readonly internal: {
    /** The groups of linked counts, each with its counts, its hidden cells and their reasons, and the audit. */
    readonly tables: readonly ProtectedLink[];
    /** The policy as it was applied to each table. */
    readonly policy: DisclosurePolicy;
  };
}

/**
 * Hides the small counts of monthly reports, and as few others as it takes that nobody can work them back.
 *
 * Protected are the sensitive measures; the others count as public. The reader is taken to know what the
 * rules of the form say: parts never exceed wholes, year-to-date counts grow by the months, schools make a
 * district. Where a measure adds up over schools the sum is an equation; where a student may be in two
 * schools the district lies between the largest school and the sum. `orders` of the policy on the dimension
 * `measure` are added. Only current versions count. What was not reported is unknown, never zero, and does
 * not appear; what was reported as `suppressed` stays withheld.
 *
 * Counts that facts link are protected together. Where that is impossible, or takes more than the steps of
 * the policy, the counts of schools are left out of that group, then all of them, and a finding says so.
 * Unreadable reports are findings and nothing is published. Only `published` may leave the house.
 *
 * @param policy - `mustPublish` takes keys of `[measure, organization, month]`; `grandTotal` has no meaning here
 * @example
 * protectMonthly([
 *   { organization: '00240000', month: '2020-10', values: { crisisEvents: 18 } },
 *   { organization: '00240505', month: '2020-10', values: { crisisEvents: 4 } },
 *   { organization: '00240003', month: '2020-10', values: { crisisEvents: 14 } },
 * ]).value.published.measures.crisisEvents.map(({ value }) => value) // => [18, null, null]
 */
export function protectMonthly(
  reports: readonly MonthlyReportInput[],
  policy: DisclosurePolicyInput = {},
  options?: ProtectMonthlyOptions | null,
): Outcome<ProtectedMonthly> {
  mustBe(REPORTS, reports, 'protectMonthly', 'reports');
  const { registry } = readOptions<ProtectMonthlyOptions>(options, PROTECT_MONTHLY_OPTIONS, 'protectMonthly');
  const parsed = parseDisclosurePolicy(policy);
  if (!parsed.ok) return parsed;
  const totals = totalsOf(reports);
  const [first, ...rest] = checkForProtection(reports, totals);
  if (first) return { ok: false, findings: [first, ...rest] };

  const { orders = [], mustPublish = [], ...applied } = parsed.value;
  const tablePolicy = { ...applied, mustPublish: mustPublish.filter((key) => key !== 'grandTotal') };
  const tables: ProtectedLink[] = [];
  const findings: Finding[] = [];
  for (const group of linkedCounts(publicCounts(totals, orders, registry))) {
    const result = protectGroup(group, tablePolicy);
    findings.push(...result.findings);
    if (result.refused) return { ok: false, findings: result.findings as [Finding, ...Finding[]] };
    if (result.link) tables.push(result.link);
  }
  const published = publishedMonthly(tables);
  return { ok: true, value: { published, internal: { tables, policy: tablePolicy } }, findings };
}

interface GroupResult {
  readonly link: ProtectedLink | null;
  /** The policy asks for what cannot be: nothing at all is published. */
  readonly refused: boolean;
  readonly findings: readonly Finding[];
}

function protectGroup(group: LinkedCounts, policy: DisclosurePolicy): GroupResult {
  const whole = protectLinked(group, policy, 'all');
  if (whole.ok) return { link: whole.value, refused: false, findings: whole.findings };
  if (whole.findings.some(({ code }) => code === smallCellMustBePublished.code))
    return { link: null, refused: true, findings: whole.findings };
  const withoutSchools = protectLinked(group, policy, 'districts');
  if (withoutSchools.ok) {
    const findings = [leftOut(schoolCountsLeftOut, group), ...withoutSchools.findings];
    return { link: withoutSchools.value, refused: false, findings };
  }
  return { link: null, refused: false, findings: [leftOut(countsLeftOut, group)] };
}

function leftOut(rule: typeof schoolCountsLeftOut | typeof countsLeftOut, { counts }: LinkedCounts): Finding {
  const districts = new Set(counts.map(({ key: [, code] }) => (isOrgCode(code) ? districtOf(code) : code)));
  const months = counts.map(({ key: [, , month] }) => month).sort();
  const [organization = ''] = [...districts].sort();
  const [measure] = counts[0]!.key;
  return findingOf(rule, {
    record: { organization },
    field: measure,
    params: { organization, measure, first: months[0]!, last: months.at(-1)! },
    path: [],
  });
}
