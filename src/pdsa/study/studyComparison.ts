import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { ChartDefinition } from '../../spc/charts/chart.js';
import { CHARTS } from '../../spc/charts/charts.js';
import { medianOf } from '../../spc/runs/medianOf.js';
import type { StudyCertainty } from './study.js';
import type { StudyEvidence } from './studyEvidence.js';
import { FEWEST, FEWEST_BEFORE, FEWEST_SINCE, type PlacedValue, runRuleOf, valuesOf } from './studyFacts.js';
import type { StudyLearning } from './studyLearning.js';

/** What is compared: values before and since a change, the middle value before, and the row that is a signal. */
export interface StudyComparison {
  readonly before: readonly PlacedValue[];
  readonly after: readonly PlacedValue[];
  readonly middle: number;
  /** Values since that do not lie on the middle value. */
  readonly useful: number;
  /** The rule that says how many values in a row are a signal, and that number. */
  readonly rule: { readonly id: string; readonly needed: number };
  /** Why values of this series say nothing of a change; `null` where they are samples of their own. */
  readonly unfit: 'cumulative' | 'looksCumulative' | 'shrinks' | null;
}

/** Compares the two sides of a change; `null` where one has no value, or the chart shows no level. */
export function comparisonOf(
  analysis: ChartAnalysis,
  sideBefore: readonly [number, number],
  sideAfter: readonly [number, number],
): StudyComparison | null {
  const before = valuesOf(analysis, ...sideBefore);
  const after = valuesOf(analysis, ...sideAfter);
  const middle = medianOf(before.map(({ value }) => value));
  if (middle === null || after.length === 0 || showsSpread(analysis)) return null;
  const isUseful = ({ value }: PlacedValue) => value !== middle;
  const useful = after.filter(isUseful).length;
  return {
    before,
    after,
    middle,
    useful,
    rule: runRuleOf(analysis, before.filter(isUseful).length + useful),
    unfit: unfitOf(analysis),
  };
}

function unfitOf({ cumulative, series }: ChartAnalysis): StudyComparison['unfit'] {
  if (cumulative) return series ? 'cumulative' : 'looksCumulative';
  return series?.denominator?.less ? 'shrinks' : null;
}

/** Whether a chart shows how far values are apart, and not their level. */
export function showsSpread({ chart }: ChartAnalysis): boolean {
  const { plots }: ChartDefinition = CHARTS[chart];
  return plots === 'range' || plots === 'standardDeviation' || plots === 'movingRange';
}

/** How sure one can be with these values. */
export function certaintyOf(
  { before, after }: StudyComparison,
  evidence: StudyEvidence | null,
  isSplit: boolean,
  learning: StudyLearning | null,
): StudyCertainty {
  if (before.length < FEWEST) return 'tooFewBefore';
  if (after.length < FEWEST) return 'tooEarly';
  const isShort = before.length < FEWEST_BEFORE || after.length < FEWEST_SINCE;
  const isUnclear = evidence !== null && evidence.doubt !== null && evidence.doubt !== 'luck';
  // Who splits a chart has often seen first where the values went.
  return isShort || isUnclear || isSplit || learning?.differs ? 'provisional' : 'fair';
}
