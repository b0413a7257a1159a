import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { DisclosurePolicy, ZeroRule } from '../policy/policy.js';
import { type CellRole, cellId, type FactCell } from '../table/facts.js';
import { nameCell } from '../table/nameLine.js';
import type { CellKey, Dimension, DisclosureTable, TableCell } from '../table/table.js';
import { cellArrivedHidden, cellNotCount, cellTwice } from './readingRules.js';

/** Reads the listed cells: their roles under a policy, and findings for what is no count or stands twice. */
export function readCells(
  { dims, cells }: DisclosureTable,
  policy: DisclosurePolicy,
): { readonly cells: readonly FactCell[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const mustPublish = mustPublishIds(dims, policy);
  const read = cells.map((cell, index): FactCell => {
    const id = cellId(cell.k);
    const facts = { params: { cell: nameCell(cell.k) }, path: ['cells', index] };
    if (seen.has(id)) findings.push(findingOf(cellTwice, facts));
    seen.add(id);
    if (cell.v === null) findings.push(findingOf(cellArrivedHidden, facts));
    else if (!Number.isSafeInteger(cell.v) || cell.v < 0) findings.push(findingOf(cellNotCount, facts));
    const zeros = zeroRuleOf(cell.k, dims, policy);
    return {
      id,
      k: cell.k,
      v: cell.v,
      role: roleOf(cell, policy, zeros, mustPublish.has(id)),
      least: leastOf(cell, zeros),
    };
  });
  return { cells: read, findings };
}

/** Finds the zero rule of a cell. */
export function zeroRuleOf(key: CellKey, dims: readonly Dimension[], { zeros }: DisclosurePolicy): ZeroRule {
  if (typeof zeros === 'string') return zeros;
  const code = key[dims.findIndex(({ name }) => name === zeros.dimension)];
  return code !== undefined && Object.hasOwn(zeros.codes, code) ? zeros.codes[code]! : zeros.otherwise;
}

function roleOf(
  { v, s }: TableCell,
  { threshold }: DisclosurePolicy,
  zeros: ZeroRule,
  mustPublish: boolean,
): CellRole {
  if (v === null || s === 'input') return 'arrived';
  if (v > 0 ? v < threshold : zeros === 'suppress') return 'small';
  if (s === 'primary') return 'asked';
  if (v === 0) return 'zero';
  return s === 'fixed' || (s === undefined && mustPublish) ? 'fixed' : 'open';
}

/** A zero that is hidden against the rule of published zeros does not let a reader think it is 1. */
function leastOf({ v }: TableCell, zeros: ZeroRule): number {
  return zeros === 'publish' && v !== 0 ? 1 : 0;
}

function mustPublishIds(
  dims: readonly Dimension[],
  { mustPublish = [] }: DisclosurePolicy,
): ReadonlySet<string> {
  return new Set(
    mustPublish.map((cell) => cellId(cell === 'grandTotal' ? dims.map(({ root }) => root) : cell)),
  );
}
