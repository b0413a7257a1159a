import { expectTypeOf, test } from 'vitest';
import type { Outcome } from '../../src/core/index.js';
import {
  analyzeChart,
  type ChartAnalysis,
  type ChartId,
  type ChartRequest,
  type ChartSeries,
  RULE_SETS,
  type RuleSet,
  type RuleSetId,
} from '../../src/spc/index.js';

test('charts and rule sets are the unions of their tables', () => {
  expectTypeOf<ChartId>().toEqualTypeOf<
    'run' | 'i' | 'mr' | 'ip' | 'xbar' | 'r' | 's' | 't' | 'g' | 'c' | 'np' | 'u' | 'up' | 'p' | 'pp'
  >();
  expectTypeOf<RuleSetId>().toEqualTypeOf<
    'anhoej' | 'ihi' | 'western-electric' | 'nelson' | 'making-data-count'
  >();
  expectTypeOf(RULE_SETS.ihi).toExtend<RuleSet>();
});

test('the door takes readonly data and gives an outcome', () => {
  expectTypeOf(analyzeChart).returns.toEqualTypeOf<Outcome<ChartAnalysis>>();
  expectTypeOf<{
    readonly chart: 'p';
    readonly observations: readonly { readonly x: string; readonly y: null }[];
  }>().toExtend<ChartRequest>();
  expectTypeOf<{ chart: 'xmr'; observations: [] }>().not.toExtend<ChartRequest>();
});

test('a series of the monthly room is a series to suggest a chart for', () => {
  expectTypeOf<{
    readonly id: string;
    readonly label: string;
    readonly observations: readonly { readonly x: string; readonly y: number | null; readonly n?: number }[];
  }>().toExtend<ChartSeries>();
});
