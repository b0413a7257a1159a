import { gapsOf, slopesOf } from '../linear/restore.js';
import type { Tableau } from '../linear/tableau.js';
import type { Box } from './box.js';
import type { WholeSystem } from './wholeSystem.js';

/** Shares of a sum smaller than this are rounding: nothing is proven by them. */
const DOUBT = 1e-12;

/**
 * Checks the proof of a tableau that could not be brought within its bounds.
 *
 * The tableau names a combination of rows that cannot hold. Here it is added up again from the rows as they
 * were given: what the row bounds allow it to be, and what the cell bounds allow. Only where both lie apart
 * is it a proof, whatever the pivots have done to the tableau.
 */
export function provesNone(tableau: Tableau, system: WholeSystem, { lower, upper }: Box): boolean {
  const { columns, basic, free } = tableau;
  const gaps = gapsOf(tableau);
  if (!gaps) return false;
  const factors = new Float64Array(system.rows.length);
  const add = (variable: number, factor: number) => {
    if (variable >= columns)
      factors[variable - columns]! += factor * system.rows[variable - columns]!.divisor;
  };
  gaps.forEach((gap, row) => {
    add(basic[row]!, gap);
  });
  slopesOf(tableau, gaps).forEach((slope, column) => {
    add(free[column]!, -slope);
  });
  const cells = new Float64Array(columns);
  const sizes = new Float64Array(columns);
  const rows = emptyRange();
  const noise = factors.reduce((most, factor) => Math.max(most, Math.abs(factor)), 0) * DOUBT;
  system.rows.forEach((row, index) => {
    const factor = factors[index]!;
    if (Math.abs(factor) <= noise) return;
    widen(rows, factor, row.lower, row.upper);
    row.columns.forEach((column, n) => {
      cells[column]! += factor * row.coefficients[n]!;
      sizes[column]! += Math.abs(factor * row.coefficients[n]!);
    });
  });
  const table = emptyRange();
  cells.forEach((factor, column) => {
    if (Math.abs(factor) > sizes[column]! * DOUBT) widen(table, factor, lower[column]!, upper[column]!);
  });
  const margin = DOUBT * Math.max(rows.size, table.size);
  return rows.least > table.most + margin || rows.most < table.least - margin;
}

interface Range {
  least: number;
  most: number;
  size: number;
}

function emptyRange(): Range {
  return { least: 0, most: 0, size: 0 };
}

/** Adds a factor times a number between two bounds to a range. */
function widen(range: Range, factor: number, lower: number, upper: number): void {
  range.least += factor * (factor > 0 ? lower : upper);
  range.most += factor * (factor > 0 ? upper : lower);
  for (const bound of [lower, upper]) if (Number.isFinite(bound)) range.size += Math.abs(factor * bound);
}
