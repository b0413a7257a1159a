import type { Finding } from '../../core/finding.js';
import { hasFatal } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { stepsOf } from '../policy/stepsOf.js';
import { type Model, modelOf } from '../solver/bounds/model.js';
import { proofLines } from '../solver/bounds/proofLines.js';
import { admit, type Witnesses, witnessesOf } from '../solver/bounds/witnesses.js';
import { type FactRow, isSensitive, type TableFacts } from '../table/facts.js';
import type { Audit, AuditedCell, ExactDisclosure, ExposedCell } from './auditResult.js';
import { boundsUnproven } from './auditRules.js';
import { isDecided, type Measured, measureCells } from './measureCells.js';

/**
 * Audits a choice of hidden cells against facts that were read.
 *
 * @param hidden - numbers of the hidden cells; those that arrived hidden are added
 * @param published - what published rates tell on top of the facts
 * @param tables - tables found before, by cell; they are checked like all others
 * @param matters - tells for a cell that stayed undecided whether it is worth all steps that are left
 */
export function auditFacts(
  facts: TableFacts,
  hidden: readonly number[],
  published: readonly FactRow[],
  findings: readonly Finding[],
  tables: readonly Float64Array[] = [],
  matters: (each: Measured) => boolean = (each) => isOpen(facts, each),
): Audit {
  const arrived = [...facts.cells.keys()].filter((cell) => facts.cells[cell]!.role === 'arrived');
  const concealed = [...new Set([...hidden, ...arrived])];
  const isHidden = new Set(concealed);
  const varies = (cell: number) => isHidden.has(cell) || facts.cells[cell]!.role === 'unlisted';
  const model = modelOf(facts, [...facts.rows, ...published], varies, stepsOf(facts.policy));
  const witnesses = witnessesOf(model);
  for (const table of tables)
    admit(
      witnesses,
      Float64Array.from(model.cellOf, (cell) => table[cell]!),
    );
  const measured = measureCells(facts, witnesses, isHidden, matters);
  const exposed = exposedCells(facts, model, measured, isHidden);
  const judged = measured.filter(({ cell }) => isSensitive(facts.cells[cell]!));
  return {
    safe: exposed.length === 0 && !hasFatal(findings),
    cells: measured.map((each) => auditedCell(facts, each)),
    exactDisclosures: measured.filter(isExact).map((each) => exactDisclosure(facts, each)),
    narrowPrimaries: judged
      .filter((each) => !isExact(each) && isNarrow(each))
      .map((each) => ({
        k: facts.cells[each.cell]!.k,
        min: each.least.value!,
        max: each.most.value,
        ...unlessDecided(each),
      })),
    exposed,
    witnessKeys: witnessOrder(model, measured).map((column) => facts.cells[model.cellOf[column]!]!.k),
    witnesses: witnessTables(witnesses, measured),
    findings: [...findings, ...undecided(facts, measured)],
  };
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

/** Tells whether a cell must be protected and was not shown to be. */
function isOpen(facts: TableFacts, each: Measured): boolean {
  return isSensitive(facts.cells[each.cell]!) && !isProtected(facts, each);
}

function unlessDecided(each: Measured): { readonly unproven?: true } {
  return isDecided(each) ? {} : { unproven: true };
}

/** Says for how many cells the search gave up, and at which limit. */
function undecided({ policy }: TableFacts, measured: readonly Measured[]): readonly Finding[] {
  const count = measured.filter((each) => !isDecided(each)).length;
  if (count === 0) return [];
  return [findingOf(boundsUnproven, { params: { count, steps: stepsOf(policy).left }, path: ['hidden'] })];
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
  const open = measured.filter((each) => isOpen(facts, each));
  return [
    ...shown.map((cell) => ({ k: facts.cells[cell]!.k, lines: [] })),
    ...open.map((each) => ({
      k: facts.cells[each.cell]!.k,
      lines: proofLines(model, each.column).map((line) => model.rows[line]!.line),
      ...unlessDecided(each),
    })),
  ];
}

function auditedCell(facts: TableFacts, each: Measured): AuditedCell {
  const { cell, least, most, required } = each;
  return {
    k: facts.cells[cell]!.k,
    min: least.value!,
    max: most.value,
    ...(required && { required }),
    witness: { min: least.witness, max: most.witness },
    ...unlessDecided(each),
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
