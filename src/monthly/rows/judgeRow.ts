import type { ContradictionRule } from '../form/comparison.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { QualifiersOfForm } from '../form/report.js';
import { type AtMostProgram, compileAtMost, judgeAtMost } from './atMostProgram.js';
import { numberOf } from './reportRow.js';
import { atMostBreach, contradictionBreach, type RuleBreach } from './ruleBreaches.js';
import { STATE_MARKERS } from './stateMarkers.js';

/** The rules within a report of a form, compiled to the columns of its rows. */
interface RowProgram {
  readonly atMost: AtMostProgram;
  readonly contradictions: readonly ColumnContradiction[];
}

interface ColumnContradiction {
  readonly rule: ContradictionRule;
  readonly positive: number;
  readonly other: number;
  readonly is: number;
}

/** Compiled at first use and kept with the form: a program made per call would cost more than the rows it judges. */
const programs = new WeakMap<CompiledForm, RowProgram>();

/**
 * Judges the rules within a report on one row of numbers and state markers, in the order of the form.
 *
 * @param row - one number a measure, as `readValue` gives them
 */
export function judgeRow(
  form: CompiledForm,
  row: readonly number[],
  qualifiers?: QualifiersOfForm | null,
): RuleBreach[] {
  let breaches: RuleBreach[] = NONE;
  const { atMost, contradictions } = programOf(form);
  const { rules } = atMost;
  const numberAt = (id: string) => {
    const column = form.columnOf(id)!;
    return numberOf(form, row[column]!, column);
  };
  judgeAtMost(atMost, row, 1, 1, (k) => {
    if (breaches === NONE) breaches = [];
    breaches.push(atMostBreach(rules[k]!, numberAt, qualifiers));
  });
  for (const { rule, positive, other, is } of contradictions) {
    if (row[positive]! <= 0 || row[other] !== is) continue;
    if (breaches === NONE) breaches = [];
    breaches.push(contradictionBreach(rule, numberAt));
  }
  return breaches;
}

const NONE: RuleBreach[] = [];

function programOf(form: CompiledForm): RowProgram {
  const known = programs.get(form);
  if (known) return known;
  const made: RowProgram = {
    atMost: compileAtMost(form.comparisons, form.columnOf, (id) => form.measureOf(id).decimals),
    contradictions: form.contradictions
      .filter(({ retired }) => !retired)
      .map((rule) => ({
        rule,
        positive: form.columnOf(rule.positive)!,
        other: form.columnOf(rule.other)!,
        is: rule.is === 0 ? 0 : STATE_MARKERS[rule.is],
      })),
  };
  programs.set(form, made);
  return made;
}
