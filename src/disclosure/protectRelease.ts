import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf, type Rule } from '../core/rule.js';
import { cellId, type FactCell, isSensitive, type TableFacts } from './facts.js';
import { joinReleases } from './joinReleases.js';
import { misfit } from './misfit.js';
import { mustPublishSmall } from './mustPublishSmall.js';
import { nameCell } from './nameLine.js';
import { parseDisclosurePolicy } from './parseDisclosurePolicy.js';
import type { DisclosurePolicy, DisclosurePolicyInput } from './policy.js';
import type { ProtectedCells, ProtectedTable } from './protectedTable.js';
import { protectFacts } from './protectFacts.js';
import { readTable } from './readTable.js';
import { type EarlierRelease, withRelease } from './release.js';
import {
  alreadyPublic,
  alreadyPublicNoted,
  correctionMustBePublished,
  grandTotalWithheld,
} from './rules/protectionRules.js';
import { alwaysExposed } from './solver/alwaysExposed.js';
import { stepsOf } from './stepsOf.js';
import type { CellKey, DisclosureTable } from './table.js';

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
 * @see disclosure.md, trap 9, and 34 CFR 99.31(b): single or multiple releases
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
  const [first, ...rest] = mustPublishSmall(table, parsed.value, read.value);
  if (first) return { ok: false, findings: [first, ...rest] };
  const earlier: TableFacts[] = [];
  for (const release of earlierReleases) {
    const facts = readTable(release, parsed.value);
    if (!facts.ok) return facts;
    earlier.push(facts.value);
  }
  const systems = joinReleases(read.value, earlier);
  if (typeof systems === 'string') return { ok: false, findings: [misfit(systems, parsed.value)] };
  const asked = protectUnder(systems, earlier, read.findings);
  const total = grandTotalOf(table, parsed.value);
  if (asked.ok || total === null) return withRelease(table, asked);
  // The grand total is shown by default, not by a wish: after a correction it may have to be withheld.
  const [system, ...others] = systems.map((each) => withOpen(each, total));
  const withheld = protectUnder([system!, ...others], earlier, read.findings);
  if (!withheld.ok) return withRelease(table, asked);
  const isWithheld = withheld.value.published.cells.some(({ k, v }) => cellId(k) === total && v === null);
  const findings = isWithheld
    ? [...withheld.findings, finding(grandTotalWithheld, total.split('\u001f'))]
    : withheld.findings;
  return withRelease(table, { ...withheld, findings });
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

function protectJoint(
  joint: TableFacts,
  earlier: readonly TableFacts[],
  findings: readonly Finding[],
  hidden: ReadonlySet<string>,
): Outcome<ProtectedCells> {
  const { policy } = joint;
  const published = latestNumbers(earlier);
  const corrected = new Set(joint.cells.filter((cell) => isGuarded(cell, published.get(cell.id), policy)));
  const [shown, ...more] = [...corrected]
    .filter(({ role }) => role === 'fixed')
    .map(({ k }) => finding(correctionMustBePublished, k));
  if (shown) return { ok: false, findings: [shown, ...more] };
  const seen = {
    ...joint,
    cells: joint.cells.map((cell) => seenBefore(cell, published.get(cell.id), policy)),
  };
  const direct = joint.cells.filter(
    (cell, number) => isSmall(cell, policy) && seen.cells[number]!.role === 'fixed',
  );
  const derived = alwaysExposed(seen, stepsOf(policy)).filter(
    ({ cell, lines }) =>
      !corrected.has(joint.cells[cell]!) && lines.some((line) => seen.rows[line]!.line.kind === 'earlier'),
  );
  const lost = new Set(derived.map(({ cell }) => cell));
  const given = [...direct, ...derived.map(({ cell }) => seen.cells[cell]!)].filter((cell) => !cell.earlier);
  const rule: Rule = policy.alreadyPublic === 'note' ? alreadyPublicNoted : alreadyPublic;
  const [first, ...rest] = given.map(({ k }) => finding(rule, k));
  if (first && policy.alreadyPublic !== 'note') return { ok: false, findings: [first, ...rest] };
  const cells = seen.cells.map((cell, number) => (lost.has(number) ? withoutClaim(cell) : cell));
  const notes = first ? [first, ...rest] : [];
  const forced = new Set(
    [...cells.keys()].filter((cell) => cells[cell]!.role === 'open' && hidden.has(cells[cell]!.id)),
  );
  return protectFacts({ ...seen, cells }, [...findings, ...notes], hiddenLast(seen, earlier.at(-1)), forced);
}

function isSmall(cell: FactCell, { threshold }: DisclosurePolicy): boolean {
  return isSensitive(cell) && cell.v !== null && cell.v < threshold;
}

/** The number under which each cell was last published, by its id. */
function latestNumbers(earlier: readonly TableFacts[]): ReadonlyMap<string, number> {
  return new Map(
    earlier.flatMap(({ cells }) => cells.flatMap(({ id, v }) => (v === null ? [] : [[id, v] as const]))),
  );
}

/** What is public stays public; a count that was corrected by a small number must not show by how much. */
function seenBefore(cell: FactCell, before: number | undefined, policy: DisclosurePolicy): FactCell {
  if (before === undefined || cell.earlier) return cell;
  if (cell.v === before) return cell.role === 'zero' ? cell : { ...cell, role: 'fixed' };
  return cell.role === 'open' && isGuarded(cell, before, policy) ? { ...cell, role: 'asked' } : cell;
}

/** Tells whether a count has changed by a small number since it was last published. */
function isGuarded({ v, earlier }: FactCell, before: number | undefined, policy: DisclosurePolicy): boolean {
  if (v === null || before === undefined || earlier || policy.periodGuard === false) return false;
  return v !== before && Math.abs(v - before) < policy.threshold;
}

function finding(rule: Rule, k: CellKey): Finding {
  return findingOf(rule, { params: { cell: nameCell(k) }, path: ['cells'] });
}

/** A cell that is known already cannot be protected any more; its number may be shown or not. */
function withoutClaim(cell: FactCell): FactCell {
  return { ...cell, role: cell.v === null ? 'unlisted' : 'fixed' };
}

function hiddenLast({ cells }: TableFacts, latest: TableFacts | undefined): ReadonlySet<number> {
  const hidden = new Set(latest?.cells.filter(({ v }) => v === null).map(({ id }) => id));
  return new Set(
    [...cells.keys()].filter((cell) => cells[cell]!.role === 'open' && hidden.has(cells[cell]!.id)),
  );
}
