import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { findingOf } from '../../core/rule.js';
import { parseDisclosurePolicy } from '../policy/parseDisclosurePolicy.js';
import type { DisclosurePolicyInput } from '../policy/policy.js';
import { rateFacts } from '../rates/rateRows.js';
import { readTable } from '../reading/readTable.js';
import { CELL_KEYS } from '../table/disclosureKinds.js';
import { cellId } from '../table/facts.js';
import { nameCell } from '../table/nameLine.js';
import type { CellKey, DisclosureTable } from '../table/table.js';
import { auditFacts } from './auditFacts.js';
import type { Audit } from './auditResult.js';
import { hiddenCellUnknown } from './auditRules.js';

/**
 * Proves what a reader can learn about each hidden cell: the least and the greatest whole number it can be.
 *
 * The reader knows every published number, all sums, equations and inequalities, the rates of the table,
 * the policy, and that counts are whole and not negative. Cells that arrived hidden count as hidden
 * whether they are named or not. A table that is wrong in itself is never safe: `findings` says why.
 *
 * @example
 * audit(
 *   {
 *     dims: [{ name: 'school', root: 'District', tree: { District: ['A', 'B'] } }],
 *     cells: [{ k: ['A'], v: 3 }, { k: ['B'], v: 20 }, { k: ['District'], v: 23 }],
 *   },
 *   [['A']],
 *   { threshold: 6 },
 * ).exactDisclosures
 * // => [{ k: ['A'], value: 3, role: 'primary' }]
 * @see disclosure.md, definitions and traps
 */
export function audit(
  table: DisclosureTable,
  hidden: readonly CellKey[],
  policy: DisclosurePolicyInput = {},
): Audit {
  mustBe(CELL_KEYS, hidden, 'audit', 'hidden');
  const parsed = parseDisclosurePolicy(policy);
  if (!parsed.ok) return unaudited(parsed.findings);
  const read = readTable(table, parsed.value);
  if (!read.ok) return unaudited(read.findings);
  const facts = read.value;
  const unknown = hidden.filter((key) => facts.cells[facts.numberOf.get(cellId(key)) ?? -1] === undefined);
  const findings = [
    ...read.findings,
    ...unknown.map((key) =>
      findingOf(hiddenCellUnknown, { params: { cell: nameCell(key) }, path: ['hidden'] }),
    ),
  ];
  if (unknown.length > 0) return unaudited(findings);
  const numbers = hidden.map((key) => facts.numberOf.get(cellId(key))!);
  return auditFacts(facts, numbers, rateFacts(facts.rates), findings, [], () => true);
}

function unaudited(findings: readonly Finding[]): Audit {
  return {
    safe: false,
    cells: [],
    exactDisclosures: [],
    narrowPrimaries: [],
    exposed: [],
    witnessKeys: [],
    witnesses: [],
    findings,
  };
}
