import type { Finding } from '../core/finding.js';
import { isDistrictCode } from '../core/orgCode.js';
import type { Outcome } from '../core/outcome.js';
import type { DisclosurePolicy } from '../disclosure/policy.js';
import { protect } from '../disclosure/protect.js';
import type { ProtectedTable } from '../disclosure/protectedTable.js';
import { cellInNoLine } from '../disclosure/rules/tableRules.js';
import type { DisclosureTable } from '../disclosure/table.js';
import type { LinkedCounts } from './linkedCounts.js';
import { ALL_DISTRICTS, type PublicRate } from './publicCounts.js';
import { type CountKey, textOfKey } from './publicFacts.js';

/** One group of linked counts, protected, with the table it was made of. */
export interface ProtectedLink extends ProtectedTable {
  /** What was protected. Not for publication: it holds every count. */
  readonly table: DisclosureTable;
  /** The rates of the table by the keys of their parts. */
  readonly rates: readonly PublicRate[];
}

/** Which organizations are shown: all, or no schools. */
export type ShownRows = 'all' | 'districts';

/**
 * Protects linked counts. What is not shown stays in the facts as something nobody knows, so a proof does
 * not rest on the reader's forgetting it.
 */
export function protectLinked(
  { counts, facts, rates }: LinkedCounts,
  policy: DisclosurePolicy,
  shown: ShownRows,
): Outcome<ProtectedLink> {
  const isShown = ([, organization]: CountKey) => shown === 'all' || !isSchool(organization);
  const listed = counts.filter(({ key }) => isShown(key));
  const shownRates = rates.filter(
    ({ numerator, whole }) => isShown(numerator) && (whole === null || whole >= policy.threshold),
  );
  const wholes = new Map(
    shownRates.flatMap(({ denominator, whole }) =>
      whole === null ? [] : [[textOfKey(denominator), { k: denominator, v: whole, s: 'fixed' as const }]],
    ),
  );
  const table: DisclosureTable = {
    dims: [
      { name: 'measure', root: 'measures', tree: {} },
      { name: 'organization', root: ALL_DISTRICTS, tree: {} },
      { name: 'month', root: 'months', tree: {} },
    ],
    cells: [
      ...listed.map(({ key, count }) => ({ k: key, v: count === 'hidden' ? null : count })),
      ...wholes.values(),
    ],
    equations: facts.flatMap(({ terms, lo, hi }) => (lo !== null && lo === hi ? [{ terms, rhs: lo }] : [])),
    inequalities: facts.filter(({ lo, hi }) => lo === null || lo !== hi),
    rates: shownRates.map(({ numerator, denominator, percent }) => ({
      num: numerator,
      den: denominator,
      percent,
      decimals: 1,
    })),
  };
  const result = protect(table, policy);
  if (!result.ok) return result;
  return {
    ok: true,
    value: { ...result.value, table, rates: shownRates },
    findings: telling(result.findings),
  };
}

/** Most counts that stand alone belong to small districts; there is nothing to mend. */
function telling(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== cellInNoLine.code);
}

function isSchool(organization: string): boolean {
  return organization !== ALL_DISTRICTS && !isDistrictCode(organization);
}
