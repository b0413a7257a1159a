import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { checkForm } from './checkForm.js';
import {
  cellId,
  compareText,
  type FactCell,
  type FactRate,
  type FactRow,
  type TableFacts,
  type TableLine,
} from './facts.js';
import { nameCell, nameLine } from './nameLine.js';
import type { DisclosurePolicy } from './policy.js';
import { rateFacts, rateRows } from './rateRows.js';
import { readCells } from './readCells.js';
import { cellInNoLine, noTableFits, rateInconsistent, totalInconsistent } from './rules/tableRules.js';
import { fillUnknown } from './solver/model.js';
import { type SumLine, sumLines } from './sumLines.js';
import type { CellKey, DisclosureTable, Terms } from './table.js';

/**
 * Reads a table under a policy: cells with their roles, and every fact that a reader knows, as rows.
 *
 * Nothing of the result depends on the order in which cells, codes or facts came. Findings that block mean
 * that the table is not one, or does not add up.
 */
export function readTable(input: unknown, policy: DisclosurePolicy): Outcome<TableFacts> {
  const form = checkForm(input);
  if (form.some(({ severity }) => severity === 'fatal')) return blocked(form);
  const table = input as DisclosureTable;
  const listed = readCells(table, policy);
  const findings = [...form, ...listed.findings];
  if (findings.some(({ severity }) => severity === 'fatal')) return blocked(findings);

  const sums = sumLines(
    table.dims,
    table.cells.map(({ k }) => k),
  );
  const cells = withUnlisted(listed.cells, keysOf(table, sums));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const number = (key: CellKey) => numberOf.get(cellId(key))!;
  const rows = canonical([
    ...sumRows(sums, cells, number),
    ...(table.equations ?? []).map(({ terms, rhs }, index) =>
      row(terms, rhs, rhs, { kind: 'equation', index }, number),
    ),
    ...(table.inequalities ?? []).map(({ terms, lo, hi }, index) =>
      row(
        terms,
        lo ?? Number.NEGATIVE_INFINITY,
        hi ?? Number.POSITIVE_INFINITY,
        { kind: 'inequality', index },
        number,
      ),
    ),
    ...orderRows(table, policy, numberOf, number),
  ]);
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
  findings.push(...rows.filter((each) => isBroken(each, cells)).map(({ line }) => brokenLine(line)));
  for (const [index, rate] of rates.entries()) {
    if (rateRows(rate, { kind: 'rate', index }).some((each) => isBroken(each, cells))) {
      const cell = nameCell(cells[rate.num]!.k);
      findings.push(findingOf(rateInconsistent, { params: { cell }, path: ['rates'] }));
    }
  }
  if (findings.some(({ severity }) => severity === 'fatal')) return blocked(findings);
  if (fillUnknown(cells, [...rows, ...rateFacts(rates)], base, { left: policy.steps ?? 0 }) !== 'found') {
    return blocked([...findings, findingOf(noTableFits, { params: {}, path: ['cells'] })]);
  }
  findings.push(...lonely(cells, rows));
  return { ok: true, value: { policy, cells, numberOf, rows, rates, base }, findings };
}

function blocked(findings: readonly Finding[]): Outcome<TableFacts> {
  return { ok: false, findings: findings as [Finding, ...Finding[]] };
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

function row(
  terms: Terms,
  lower: number,
  upper: number,
  line: TableLine,
  number: (key: CellKey) => number,
): FactRow {
  const sums = new Map<number, number>();
  for (const [coefficient, key] of terms) sums.set(number(key), (sums.get(number(key)) ?? 0) + coefficient);
  const kept = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  // One sign for each equation, so that the same fact stated twice is one row.
  const flip = lower === upper && (kept[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return {
    terms: kept.map(([cell, coefficient]) => [cell, coefficient * flip] as const),
    lower: lower === upper ? lower * flip + 0 : lower,
    upper: lower === upper ? upper * flip + 0 : upper,
    line,
  };
}

/** Sums over codes outside a tree count only where the numbers bear them out; a reader would see it too. */
function sumRows(
  sums: readonly SumLine[],
  cells: readonly FactCell[],
  number: (key: CellKey) => number | undefined,
): FactRow[] {
  return sums.flatMap(({ total, parts, line, certain }) => {
    const keys = [total, ...parts];
    if (!certain && keys.some((key) => number(key) === undefined || cells[number(key)!]!.v === null))
      return [];
    const terms = keys.map((key, index) => [index === 0 ? 1 : -1, key] as const);
    const made = row(terms, 0, 0, line, (key) => number(key)!);
    return certain || !isBroken(made, cells) ? [made] : [];
  });
}

/** The orders of the policy, for every pair of listed cells that differ in that dimension only. */
function orderRows(
  { dims, cells }: DisclosureTable,
  { orders = [] }: DisclosurePolicy,
  numberOf: ReadonlyMap<string, number>,
  number: (key: CellKey) => number,
): FactRow[] {
  return orders.flatMap(({ dimension, lesser, greater }) => {
    const d = dims.findIndex(({ name }) => name === dimension);
    return cells.flatMap(({ k }) => {
      const other = k.map((code, at) => (at === d ? greater : code));
      if (k[d] !== lesser || !numberOf.has(cellId(other))) return [];
      const terms = [
        [1, other],
        [-1, k],
      ] as const;
      return [row(terms, 0, Number.POSITIVE_INFINITY, { kind: 'order', lesser: k, greater: other }, number)];
    });
  });
}

/** Sorts rows and drops repeated ones, so that the order of the input leaves no trace. */
function canonical(rows: readonly FactRow[]): readonly FactRow[] {
  const byText = new Map<string, FactRow>();
  for (const each of rows) {
    const text = `${each.terms.join(';')}|${each.lower}|${each.upper}`;
    if (each.terms.length > 0 && !byText.has(text)) byText.set(text, each);
    if (each.terms.length === 0 && (each.lower > 0 || each.upper < 0)) byText.set(text, each);
  }
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

/** Tells whether the known counts break a row. A row with an unknown count is left to the search for a table that fits. */
function isBroken({ terms, lower, upper }: FactRow, cells: readonly FactCell[]): boolean {
  let sum = 0;
  for (const [cell, coefficient] of terms) {
    const { v } = cells[cell]!;
    if (v === null) return false;
    sum += coefficient * v;
  }
  return sum < lower || sum > upper;
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
