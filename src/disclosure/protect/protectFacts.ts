import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { auditFacts } from '../audit/auditFacts.js';
import { stepsOf } from '../policy/stepsOf.js';
import type { HiddenReason, ProtectedCells } from '../release/protectedTable.js';
import { search } from '../solver/choice/search.js';
import type { CellCost } from '../solver/choice/stages.js';
import type { Plan } from '../solver/quick/plan.js';
import { isSensitive, type TableFacts } from '../table/facts.js';
import { nameCell, nameLine } from '../table/nameLine.js';
import { decideRates } from './decideRates.js';
import { protectionImpossible, stepsSpent } from './protectRules.js';
import { withRests } from './withRests.js';

/**
 * Chooses what to hide, decides the rates, and audits the result; nothing unsafe ever comes back as a value.
 *
 * @param favored - cells that win ties
 * @param forced - open cells that are hidden in any case
 */
export function protectFacts(
  given: TableFacts,
  findings: readonly Finding[],
  favored: ReadonlySet<number> = new Set(),
  forced: ReadonlySet<number> = new Set(),
): Outcome<ProtectedCells> {
  const facts = withRests(given);
  const { policy } = facts;
  const cost = costOf(facts, favored);
  const found = search(withForced(facts, forced), cost, stepsOf(policy));
  if (found.kind === 'spent') return notShown(facts);
  if (found.kind === 'impossible')
    return refused(numberEach(found.exposed.map(({ cell, lines }) => impossible(facts, cell, lines))));
  const failed = new Set<string>();
  for (const plan of found.plans) {
    if (failed.has(plan.by)) continue;
    const value = audited(
      facts,
      plan,
      Math.max(found.least, cost.leading(found.bound)),
      findings,
      cost,
      forced,
    );
    if (value) return { ok: true, value, findings };
    failed.add(plan.by);
  }
  return notShown(facts);
}

/** What comes of a plan where an audit of its own finds it safe, else `null`. */
function audited(
  facts: TableFacts,
  plan: Plan,
  lowerBound: number,
  findings: readonly Finding[],
  cost: CellCost,
  forced: ReadonlySet<number>,
): ProtectedCells | null {
  const { cells } = facts;
  const hidden = [...cells.keys()]
    .filter((cell) => isSensitive(cells[cell]!))
    .concat(plan.hidden, [...forced])
    .sort((a, b) => a - b);
  const { rates, rows } = decideRates(facts, hidden, plan.tables);
  const audit = auditFacts(facts, hidden, rows, findings, plan.tables);
  if (!audit.safe) return null;
  const isHidden = new Set(hidden);
  const listed = [...cells.keys()].filter(
    (cell) => cells[cell]!.role !== 'unlisted' && !cells[cell]!.earlier,
  );
  return {
    published: {
      cells: listed.map((cell) => ({ k: cells[cell]!.k, v: isHidden.has(cell) ? null : cells[cell]!.v })),
      ...(facts.rates.length > 0 && { rates }),
    },
    internal: {
      hidden: hidden
        .filter((cell) => !cells[cell]!.earlier)
        .map((cell) => ({ k: cells[cell]!.k, reason: reasonOf(facts, cell) })),
      audit,
      cost: {
        cells: plan.hidden.length + forced.size,
        value: [...plan.hidden, ...forced].reduce((sum, cell) => sum + cells[cell]!.v!, 0),
        lowerBound,
        optimal: forced.size === 0 && cost.leading(plan.weight) <= lowerBound,
      },
    },
  };
}

/** Nothing was proven, and nothing comes back. */
function notShown({ policy }: TableFacts): Outcome<ProtectedCells> {
  return refused([findingOf(stepsSpent, { params: { steps: stepsOf(policy).left } })]);
}

/** Cells that are hidden in any case vary, and nothing is claimed of them. */
function withForced(facts: TableFacts, forced: ReadonlySet<number>): TableFacts {
  if (forced.size === 0) return facts;
  const cells = facts.cells.map((cell, number) =>
    forced.has(number) ? { ...cell, role: 'unlisted' as const } : cell,
  );
  return { ...facts, cells };
}

/** What counts, and what decides ties: the other measure. Favored cells win ties. */
function costOf({ cells, policy }: TableFacts, favored: ReadonlySet<number>): CellCost {
  const byValue = policy.cost === 'value';
  const unit = byValue ? cells.length + 1 : cells.reduce((sum, { v }) => sum + (v ?? 0), 1);
  const weight = (cell: number) => {
    const value = cells[cell]!.v ?? 0;
    const tie = favored.has(cell) ? 0 : byValue ? 1 : value;
    return (byValue ? value : 1) * unit + tie;
  };
  return { weight, leading: (sum) => Math.floor(sum / unit) };
}

function reasonOf({ cells }: TableFacts, cell: number): HiddenReason {
  const { role } = cells[cell]!;
  return role === 'arrived' ? 'arrived' : role === 'open' ? 'protects-other' : 'small';
}

function impossible({ cells, rows }: TableFacts, cell: number, lines: readonly number[]): Finding {
  const line = lines.map((row) => nameLine(rows[row]!.line)).join('; ');
  return findingOf(protectionImpossible, {
    params: { cell: nameCell(cells[cell]!.k), line },
    path: ['cells'],
  });
}
