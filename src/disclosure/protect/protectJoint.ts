import type { Finding } from '../../core/finding.js';
import { type Outcome, refused } from '../../core/outcome.js';
import type { Rule } from '../../core/rule.js';
import type { DisclosurePolicy } from '../policy/policy.js';
import { stepsOf } from '../policy/stepsOf.js';
import type { ProtectedCells } from '../release/protectedTable.js';
import { alwaysExposed } from '../solver/choice/alwaysExposed.js';
import { type FactCell, isSensitive, type TableFacts } from '../table/facts.js';
import { findingAtCell } from '../table/findingAtCell.js';
import { protectFacts } from './protectFacts.js';
import { alreadyPublic, alreadyPublicNoted, correctionMustBePublished } from './protectRules.js';

/** Protects one table under one system: what is public stays public, and the cells of `hidden` are hidden in any case. */
export function protectJoint(
  joint: TableFacts,
  earlier: readonly TableFacts[],
  findings: readonly Finding[],
  hidden: ReadonlySet<string>,
): Outcome<ProtectedCells> {
  const { policy } = joint;
  const published = latestNumbers(earlier);
  const corrected = new Set(joint.cells.filter((cell) => isGuarded(cell, published.get(cell.id), policy)));
  const shown = [...corrected]
    .filter(({ role }) => role === 'fixed')
    .map(({ k }) => findingAtCell(correctionMustBePublished, k));
  if (shown.length > 0) return refused(shown);
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
  const notes = given.map(({ k }) => findingAtCell(rule, k));
  if (notes.length > 0 && policy.alreadyPublic !== 'note') return refused(notes);
  const cells = seen.cells.map((cell, number) => (lost.has(number) ? withoutClaim(cell) : cell));
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
