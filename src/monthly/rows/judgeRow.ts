import type { MeasureId } from '../form/measures.js';
import type { MonthlyQualifiers } from '../form/report.js';
import { CONTRADICTIONS, PARTS_AND_WHOLES } from '../form/rules.js';
import { type AtMostProgram, compileAtMost, judgeAtMost } from './atMostProgram.js';
import { MEASURE_COLUMN as COLUMN } from './measureColumns.js';
import { atMostBreach, contradictionBreach, type RuleBreach } from './ruleBreaches.js';
import { STATE_MARKERS } from './stateMarkers.js';

/** Compiled on first use and kept: a program made per call would cost more than the rows it judges. */
let compiled: AtMostProgram | undefined;

/**
 * Judges the rules within a report on one row of numbers and state markers, in the order of the form.
 *
 * @param row - one number a measure, as `readValue` gives them
 */
export function judgeRow(row: Float64Array, qualifiers?: MonthlyQualifiers | null): RuleBreach[] {
  let breaches: RuleBreach[] = NONE;
  compiled ??= compileAtMost(PARTS_AND_WHOLES, (id) => COLUMN[id]);
  const { rules } = compiled;
  const numberOf = (id: MeasureId) => row[COLUMN[id]]!;
  judgeAtMost(compiled, row, 1, 1, (k) => {
    if (breaches === NONE) breaches = [];
    breaches.push(atMostBreach(rules[k]!, numberOf, qualifiers));
  });
  for (const { rule, positive, other, is } of COMPILED_CONTRADICTIONS) {
    if (row[positive]! <= 0 || row[other] !== is) continue;
    if (breaches === NONE) breaches = [];
    breaches.push(contradictionBreach(rule, numberOf));
  }
  return breaches;
}

const NONE: RuleBreach[] = [];

const COMPILED_CONTRADICTIONS = /* @__PURE__ */ CONTRADICTIONS.filter((rule) => !rule.retired).map((rule) => {
  const { positive, other, is } = rule.positiveWhile;
  return { rule, positive: COLUMN[positive], other: COLUMN[other], is: is === 0 ? 0 : STATE_MARKERS[is] };
});
