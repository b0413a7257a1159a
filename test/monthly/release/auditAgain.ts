import type { Outcome } from '../../../src/core/index.js';
import { audit } from '../../../src/disclosure/index.js';
import type { ProtectedMonthly } from '../../../src/monthly/index.js';

/**
 * Asks the audit, which knows nothing of how cells were chosen, about what was published.
 */
export function auditAgain(result: Outcome<ProtectedMonthly<string>>): { safe: boolean } {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const { table, hidden, policy } = result.value.internal;
  // What is left out was not published, and a finding says so.
  const left = new Set(
    result.findings
      .filter(({ code }) => code === 'monthly.counts-left-out')
      .map(({ params }) => [params['measure'], params['organization'], params['month']].join('|')),
  );
  const rests = table.cells.flatMap(({ k, s }) => (s === 'primary' ? [k] : []));
  const isHidden = new Set([...hidden.map(({ k }) => k), ...rests].map((k) => k.join('|')));
  const facts = [
    ...(table.inequalities ?? []),
    ...(table.equations ?? []).map(({ terms, rhs }) => ({ terms, lo: rhs, hi: rhs })),
  ];
  const safe = partsOf(facts, isHidden).every((inequalities) => {
    const ids = new Set(inequalities.flatMap(({ terms }) => terms.map(([, k]) => k.join('|'))));
    const cells = table.cells.filter(({ k }) => ids.has(k.join('|')));
    const keys = cells.flatMap(({ k }) => (isHidden.has(k.join('|')) ? [k] : []));
    const part = { ...table, cells, inequalities, equations: [] };
    const { exposed, exactDisclosures } = audit(part, keys, policy);
    // A rest has no mark that says how small it is: that nobody can work it out is what is promised.
    return (
      exposed.every(({ k }) => k[0]!.startsWith('rest ') || left.has(k.join('|'))) &&
      exactDisclosures.every(({ role }) => role === 'complementary')
    );
  });
  return { safe };
}

/** Splits facts into those that no withheld count links. */
function partsOf<T extends { readonly terms: readonly (readonly [number, readonly string[]])[] }>(
  facts: readonly T[],
  isHidden: ReadonlySet<string>,
): T[][] {
  const parts: { ids: Set<string>; facts: T[] }[] = [];
  for (const fact of facts) {
    const ids = fact.terms.map(([, k]) => k.join('|')).filter((id) => isHidden.has(id));
    if (ids.length === 0) continue;
    const near = parts.filter((part) => ids.some((id) => part.ids.has(id)));
    for (const part of near) parts.splice(parts.indexOf(part), 1);
    parts.push({
      ids: new Set([...ids, ...near.flatMap((part) => [...part.ids])]),
      facts: [fact, ...near.flatMap((part) => part.facts)],
    });
  }
  return parts.map((part) => part.facts);
}
