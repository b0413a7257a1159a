import { isLoose } from '../../core/isLoose.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { type FormBreach, formFindings } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkTerms } from './checkTerms.js';
import { checkTree } from './checkTree.js';
import type { DisclosureTable, TableCell, TableInequality } from './table.js';
import { tableForm } from './tableForm.js';
import { tableEmpty } from './tableRules.js';

/** Reads unknown data as a table: its form and the trees of its dimensions, not whether its counts add up. */
export function parseTable(input: unknown): Outcome<DisclosureTable> {
  const dims = isLoose(input) && Array.isArray(input['dims']) ? input['dims'] : [];
  const { value, breaches, isReadable } = readForm<DisclosureTable>(tableForm(dims.length), input);
  if (!isReadable) return refused(formFindings(ofDimensionsFirst(breaches, dims.length)));
  if (value.dims.length === 0 || value.cells.length === 0)
    return refused([findingOf(tableEmpty, { params: {}, path: ['cells'] })]);
  const table = withNulls(value, input as DisclosureTable);
  const findings = [
    ...formFindings([...breaches, ...checkTerms(table)]),
    ...table.dims.flatMap((dimension) => checkTree(dimension)),
  ];
  return hasFatal(findings) ? refused(findings) : { ok: true, value: table, findings };
}

/** Without dimensions, no key can be right: that is one fault, not one a cell. */
function ofDimensionsFirst(breaches: readonly FormBreach[], dimensions: number): readonly FormBreach[] {
  const own = breaches.filter(({ path }) => path.length === 0 || path[0] === 'dims');
  return dimensions === 0 && own.length > 0 ? own : breaches;
}

/** Puts back what a form takes for not said: the null of a count that arrived hidden, and of a limit that there is not. */
function withNulls(read: DisclosureTable, given: DisclosureTable): DisclosureTable {
  const { cells, inequalities } = read;
  return {
    ...read,
    cells: cells.map((cell, i): TableCell => ({ ...cell, v: given.cells[i]!.v })),
    ...(inequalities && {
      inequalities: inequalities.map(
        (each, i): TableInequality => ({ ...each, ...limitsOf(given.inequalities![i]!) }),
      ),
    }),
  };
}

function limitsOf({ lo, hi }: TableInequality): Pick<TableInequality, 'lo' | 'hi'> {
  return { lo, hi };
}
