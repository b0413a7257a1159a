import { compareText } from '../../core/compareText.js';
import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { DisclosurePolicy } from '../policy/policy.js';
import { stepsOf } from '../policy/stepsOf.js';
import { rateFacts, rateRows } from '../rates/rateRows.js';
import { fillUnknown } from '../solver/bounds/model.js';
import {
  cellId,
  type FactCell,
  type FactRate,
  type FactRow,
  type TableFacts,
  type TableLine,
} from '../table/facts.js';
import { nameCell, nameLine } from '../table/nameLine.js';
import { parseTable } from '../table/parseTable.js';
import { type SumLine, sumLines } from '../table/sumLines.js';
import type { CellKey, DisclosureTable } from '../table/table.js';
import { misfit } from './misfit.js';
import { readCells } from './readCells.js';
import { cellInNoLine, rateInconsistent, totalInconsistent } from './readingRules.js';
import { isBroken, tableRows } from './tableRows.js';

/**
 * Reads a table under a policy: cells with their roles, and every fact that a reader knows, as rows.
 *
 * Nothing of the result depends on the order in which cells, codes or facts came. Findings that block mean
 * that the table is not one, or does not add up.
 */
export function readTable(input: unknown, policy: DisclosurePolicy): Outcome<TableFacts> {
  const parsed = parseTable(input);
  if (!parsed.ok) return parsed;
  const table = parsed.value;
  const listed = readCells(table, policy);
  const findings = [...parsed.findings, ...listed.findings];
  if (hasFatal(findings)) return refused(numberEach(findings));

  const sums = sumLines(
    table.dims,
    table.cells.map(({ k }) => k),
  );
  const cells = withUnlisted(listed.cells, keysOf(table, sums));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const number = (key: CellKey) => numberOf.get(cellId(key))!;
  const rows = tableRows(table, policy, sums, cells, numberOf);
  const rates = (table.rates ?? [])
    .map(
      ({ num, den, percent, decimals }): FactRate => ({
        num: number(num),
        den: number(den),
        percent,
        decimals,
      }),
    )
    .sort((a, b) => a.num - b.num || a.den - b.den || a.decimals - b.decimals || a.percent - b.percent);
  const base = Float64Array.from(cells, ({ v }) => v ?? 0);
  for (const row of rows) if (isBroken(row, cells)) findings.push(brokenLine(row.line));
  for (const [index, rate] of rates.entries()) {
    if (rateRows(rate, { kind: 'rate', index }).some((each) => isBroken(each, cells))) {
      const cell = nameCell(cells[rate.num]!.k);
      findings.push(findingOf(rateInconsistent, { params: { cell }, path: ['rates'] }));
    }
  }
  if (hasFatal(findings)) return refused(numberEach(findings));
  const fit = fillUnknown(cells, [...rows, ...rateFacts(rates)], base, { left: stepsOf(policy).left });
  if (fit !== 'found') return refused(numberEach([...findings, misfit(fit, policy)]));
  for (const finding of lonely(cells, rows)) findings.push(finding);
  return {
    ok: true,
    value: { table, policy, cells, numberOf, rows, rates, base },
    findings: numberEach(findings),
  };
}

function keysOf(
  { equations = [], inequalities = [], rates = [] }: DisclosureTable,
  sums: readonly SumLine[],
): CellKey[] {
  return [
    ...sums.filter(({ certain }) => certain).flatMap(({ total, parts }) => [total, ...parts]),
    ...[...equations, ...inequalities].flatMap(({ terms }) => terms.map(([, key]) => key)),
    ...rates.flatMap(({ num, den }) => [num, den]),
  ];
}

function withUnlisted(listed: readonly FactCell[], keys: readonly CellKey[]): readonly FactCell[] {
  const cells = new Map(listed.map((cell) => [cell.id, cell]));
  for (const k of keys) {
    const id = cellId(k);
    if (!cells.has(id)) cells.set(id, { id, k, v: null, role: 'unlisted', least: 0 });
  }
  return [...cells.values()].sort((a, b) => compareText(a.id, b.id));
}

function brokenLine(line: TableLine): Finding {
  return findingOf(totalInconsistent, {
    params: { line: nameLine(line) },
    path: line.kind === 'equation' ? ['equations', line.index] : [],
  });
}

function lonely(cells: readonly FactCell[], rows: readonly FactRow[]): Finding[] {
  const inLine = new Set(rows.flatMap(({ terms }) => (terms.length > 1 ? terms.map(([cell]) => cell) : [])));
  return cells.flatMap(({ k, role }, number) =>
    inLine.has(number) || role === 'unlisted'
      ? []
      : [findingOf(cellInNoLine, { params: { cell: nameCell(k) }, path: ['cells'] })],
  );
}
