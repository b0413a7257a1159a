import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { parseDisclosurePolicy } from '../policy/parseDisclosurePolicy.js';
import type { DisclosurePolicy, DisclosurePolicyInput } from '../policy/policy.js';
import { misfit } from '../reading/misfit.js';
import { readTable } from '../reading/readTable.js';
import { joinReleases } from '../release/joinReleases.js';
import type { ProtectedCells, ProtectedTable } from '../release/protectedTable.js';
import { type EarlierRelease, withRelease } from '../release/release.js';
import { cellId, type TableFacts } from '../table/facts.js';
import { findingAtCell } from '../table/findingAtCell.js';
import type { DisclosureTable } from '../table/table.js';
import { mustPublishSmall } from './mustPublishSmall.js';
import { protectJoint } from './protectJoint.js';
import { grandTotalWithheld } from './protectRules.js';

/**
 * Protects a table for release after earlier ones, against a reader who kept them all.
 *
 * Each earlier release is a ledger entry as `releaseOf` makes it, oldest first. A number that was public
 * and has not changed stays public; a correction by a small number is hidden; months and years to date of
 * several releases are judged as one system; and where there is a choice, the cells that were hidden last
 * time are hidden again. Small counts that earlier releases gave away are findings: they block, unless the
 * policy says `alreadyPublic: 'note'`.
 *
 * @example
 * protectRelease(
 *   [{ dims: [{ name: 'school', root: 'District', tree: {} }], cells: [{ k: ['A'], v: 3 }] }],
 *   { dims: [{ name: 'school', root: 'District', tree: {} }], cells: [{ k: ['A'], v: 3 }] },
 *   { threshold: 6 },
 * ).findings[0].code
 * // => 'disclosure.already-public'
 * @see proposal d06; ferpa-99-31, paragraph (b): single or multiple releases
 */
export function protectRelease(
  earlierReleases: readonly EarlierRelease[],
  table: DisclosureTable,
  policy: DisclosurePolicyInput = {},
): Outcome<ProtectedTable> {
  mustBe('list', earlierReleases, 'protectRelease', 'earlierReleases');
  const parsed = parseDisclosurePolicy(policy);
  if (!parsed.ok) return parsed;
  const read = readTable(table, parsed.value);
  if (!read.ok) return read;
  const small = mustPublishSmall(read.value);
  if (small.length > 0) return refused(numberEach(small));
  const earlier: TableFacts[] = [];
  for (const release of earlierReleases) {
    const then = parseDisclosurePolicy({ ...policy, zeros: release?.zeros ?? parsed.value.zeros });
    if (!then.ok) return then;
    const facts = readTable(release, then.value);
    if (!facts.ok) return facts;
    earlier.push(facts.value);
  }
  const systems = joinReleases(read.value, earlier);
  if (typeof systems === 'string') return refused([misfit(systems, parsed.value)]);
  const asked = protectUnder(systems, earlier, read.findings);
  const total = grandTotalOf(read.value.table, parsed.value);
  if (asked.ok || total === null) return withRelease(read.value.table, parsed.value, asked);
  // The grand total is shown by default, not by a wish: after a correction it may have to be withheld.
  const [system, ...others] = systems.map((each) => withOpen(each, total));
  const withheld = protectUnder([system!, ...others], earlier, read.findings);
  if (!withheld.ok) return withRelease(read.value.table, parsed.value, asked);
  const isWithheld = withheld.value.published.cells.some(({ k, v }) => cellId(k) === total && v === null);
  const findings = isWithheld
    ? [...withheld.findings, findingAtCell(grandTotalWithheld, total.split('\u001f'))]
    : withheld.findings;
  return withRelease(read.value.table, parsed.value, { ...withheld, findings });
}

/** The grand total, where it must be shown only because the policy says `grandTotal`. */
function grandTotalOf(
  { dims, cells }: DisclosureTable,
  { mustPublish = [] }: DisclosurePolicy,
): string | null {
  const id = cellId(dims.map(({ root }) => root));
  const isWished = mustPublish.some((key) => key !== 'grandTotal' && cellId(key) === id);
  const isFixed = cells.some(({ k, s }) => s === 'fixed' && cellId(k) === id);
  return mustPublish.includes('grandTotal') && !isWished && !isFixed ? id : null;
}

function withOpen(system: TableFacts, id: string): TableFacts {
  const cells = system.cells.map((cell) =>
    cell.id === id && cell.role === 'fixed' && !cell.earlier ? { ...cell, role: 'open' as const } : cell,
  );
  return { ...system, cells };
}

/** Protects one table under each of several systems at once: what is hidden for one is hidden in all, so it ends. */
function protectUnder(
  systems: readonly [TableFacts, ...TableFacts[]],
  earlier: readonly TableFacts[],
  findings: readonly Finding[],
): Outcome<ProtectedCells> {
  const hidden = new Set<string>();
  for (;;) {
    const before = hidden.size;
    let last: Outcome<ProtectedCells> | null = null;
    for (const system of [...systems.slice(1), systems[0]]) {
      last = protectJoint(system, earlier, findings, hidden);
      if (!last.ok) return last;
      for (const { k, v } of last.value.published.cells) if (v === null) hidden.add(cellId(k));
    }
    if (last && (systems.length === 1 || hidden.size === before)) return last;
  }
}
