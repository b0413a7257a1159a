import type { DisclosureTable } from '../../../disclosure/table/table.js';
import type { MonthlyCells } from './monthlyCells.js';

/** Writes cells and rows as a table whose dimensions do not add up. */
export function tableOf({ cells, rows }: MonthlyCells): DisclosureTable {
  const facts = rows.map(({ terms, lower, upper }) => ({
    terms: terms.map(([cell, times]) => [times, cells[cell]!.k] as const),
    lo: Number.isFinite(lower) ? lower : null,
    hi: Number.isFinite(upper) ? upper : null,
  }));
  const linked = new Set(rows.flatMap(({ terms }) => terms.map(([cell]) => cell)));
  return {
    dims: ['measure', 'organization', 'month'].map((name) => ({ name, root: `all ${name}s`, tree: {} })),
    cells: cells.filter((_, cell) => linked.has(cell)).map(({ k, v, role }) => ({ k, v, s: STATUS[role] })),
    equations: facts.flatMap(({ terms, lo, hi }) => (lo !== null && lo === hi ? [{ terms, rhs: lo }] : [])),
    inequalities: facts.filter(({ lo, hi }) => lo === null || lo !== hi),
  };
}

const STATUS = {
  small: 'primary',
  asked: 'primary',
  arrived: 'input',
  unlisted: 'input',
  fixed: 'fixed',
  zero: 'fixed',
  open: 'open',
} as const;
