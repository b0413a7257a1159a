import type { Finding } from '../core/finding.js';
import type { Audit, AuditedCell, ExactDisclosure, ExposedCell } from './auditResult.js';
import { type FactRow, isSensitive, type TableFacts } from './facts.js';
import { type Extreme, extreme } from './solver/extreme.js';
import { type Model, modelOf } from './solver/model.js';
import { proofLines } from './solver/proofLines.js';
import { type RequiredRange, requiredRanges } from './solver/requiredRanges.js';
import { admit, type Witnesses, witnessesOf } from './solver/witnesses.js';

interface Measured extends RequiredRange {
  readonly cell: number;
  readonly column: number;
  readonly least: Extreme;
  readonly most: Extreme;
}

/**
 * Audits a choice of hidden cells against facts that were read.
 *
 * @param hidden - numbers of the hidden cells; those that arrived hidden are added
 * @param published - what published rates tell on top of the facts
 * @param tables - tables found before, by cell; they are checked like all others
 */
export function auditFacts(
  facts: TableFacts,
  hidden: readonly number[],
  published: readonly FactRow[],
  findings: readonly Finding[],
  tables: readonly Float64Array[] = [],
): Audit {
  const arrived = [...facts.cells.keys()].filter((cell) => facts.cells[cell]!.role === 'arrived');
  const concealed = [...new Set([...hidden, ...arrived])];
  const isHidden = new Set(concealed);
  const varies = (cell: number) => isHidden.has(cell) || facts.cells[cell]!.role === 'unlisted';
  const steps = { left: facts.policy.steps ?? Number.POSITIVE_INFINITY };
  const model = modelOf(facts, [...facts.rows, ...published], varies, steps);
  const witnesses = witnessesOf(model);
  for (const table of tables)
    admit(
      witnesses,
      Float64Array.from(model.cellOf, (cell) => table[cell]!),
    );
  const ranges = requiredRanges(facts, isHidden, steps);
  const measured = concealed.map((cell): Measured => {
    const column = model.columnOf[cell]!;
    const most = mostOf(witnesses, column, facts.policy.threshold);
    const least = extreme(witnesses, column, -1, Number.NEGATIVE_INFINITY);
    return { cell, column, least, most, ...ranges(cell, least.value!, most.value) };
  });
  const exposed = exposedCells(facts, model, measured, isHidden);
  const judged = measured.filter(({ cell }) => isSensitive(facts.cells[cell]!));
  return {
    safe: exposed.length === 0 && findings.every(({ severity }) => severity !== 'fatal'),
    cells: measured.map((each) => auditedCell(facts, each)),
    exactDisclosures: measured.filter(isExact).map((each) => exactDisclosure(facts, each)),
    narrowPrimaries: judged
      .filter((each) => !isExact(each) && isNarrow(each))
      .map(({ cell, least, most }) => ({ k: facts.cells[cell]!.k, min: least.value!, max: most.value })),
    exposed,
    witnessKeys: witnessOrder(model, measured).map((column) => facts.cells[model.cellOf[column]!]!.k),
    witnesses: witnessTables(witnesses, measured),
    findings,
  };
}

/** The most that a cell can be. Where there is no limit, a table well above the threshold has to show it. */
function mostOf(witnesses: Witnesses, column: number, threshold: number): Extreme {
  const most = extreme(witnesses, column, 1, Number.POSITIVE_INFINITY);
  if (most.value !== null) return most;
  const beyond = witnesses.model.base[column]! + threshold;
  const shown = extreme(witnesses, column, 1, beyond);
  return shown.value === beyond ? { ...shown, value: null } : { ...shown, proven: false };
}

function isExact({ least, most }: Measured): boolean {
  return most.value !== null && most.value === least.value && least.proven && most.proven;
}

function isNarrow({ least, most, required }: Measured): boolean {
  return (
    required !== undefined &&
    (least.value! > required.min || (most.value !== null && most.value < required.max))
  );
}

function isProtected({ policy }: TableFacts, each: Measured): boolean {
  const { least, most, settled } = each;
  const width = most.value === null ? Number.POSITIVE_INFINITY : most.value - least.value!;
  if (policy.level === 'cover') return settled && width >= 1 && !isNarrow(each);
  return width >= (typeof policy.level === 'object' ? policy.level.width : 1);
}

function exposedCells(
  facts: TableFacts,
  model: Model,
  measured: readonly Measured[],
  isHidden: ReadonlySet<number>,
): readonly ExposedCell[] {
  const shown = [...facts.cells.keys()].filter(
    (cell) => isSensitive(facts.cells[cell]!) && !isHidden.has(cell),
  );
  const open = measured.filter((each) => isSensitive(facts.cells[each.cell]!) && !isProtected(facts, each));
  return [
    ...shown.map((cell) => ({ k: facts.cells[cell]!.k, lines: [] })),
    ...open.map(({ cell, column }) => ({
      k: facts.cells[cell]!.k,
      lines: proofLines(model, column).map((line) => model.rows[line]!.line),
    })),
  ];
}

function auditedCell(facts: TableFacts, { cell, least, most, required }: Measured): AuditedCell {
  return {
    k: facts.cells[cell]!.k,
    min: least.value!,
    max: most.value,
    ...(required && { required }),
    witness: { min: least.witness, max: most.witness },
    ...(!(least.proven && most.proven) && { unproven: true }),
  };
}

function exactDisclosure(facts: TableFacts, { cell, least }: Measured): ExactDisclosure {
  const { k } = facts.cells[cell]!;
  return { k, value: least.value!, role: isSensitive(facts.cells[cell]!) ? 'primary' : 'complementary' };
}

/** Hidden columns in the order in which they were named, then the unlisted ones. */
function witnessOrder({ cellOf }: Model, measured: readonly Measured[]): readonly number[] {
  const first = measured.map(({ column }) => column);
  const named = new Set(first);
  return [...first, ...[...cellOf.keys()].filter((column) => !named.has(column))];
}

function witnessTables(
  { model, tables }: Witnesses,
  measured: readonly Measured[],
): readonly (readonly number[])[] {
  const order = witnessOrder(model, measured);
  return tables.map((table) => order.map((column) => table[column]!));
}
