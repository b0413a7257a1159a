import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { ChartAnalysis } from '../analysis/chartAnalysis.js';
import { CHARTS } from '../charts/charts.js';
import { SIGNAL_STATEMENTS, type SignalStatementId } from './signalStatements.js';
import { statementsOf } from './statementsOf.js';
import { textOf } from './textOf.js';
import { toldBy } from './toldBy.js';

/**
 * Puts a chart into plain words: one sentence a signal, in the order of time, or plainly that there is none. Then what a reader
 * must know: values that hold those before them, few values, gaps.
 *
 * @param sentences - the sentences of another language, by the ids of `SIGNAL_STATEMENTS`
 * @param terms - words of another language for titles of rules and ways of teaching, by the English
 * @example
 * describeSignals(analyzeChart({
 *   chart: 'run',
 *   observations: [5, 4, 6, 5, 9, 8, 4, 8, 5, 9, 4, 7].map((y, x) => ({ x, y })),
 *   options: { rules: 'ihi' },
 * }).value)
 * // => 'No signal: the rules find only the ups and downs that are usual here.'
 */
export function describeSignals(
  analysis: ChartAnalysis,
  sentences: Readonly<Record<SignalStatementId, string>> = SIGNAL_STATEMENTS,
  terms: Readonly<Record<string, string>> = {},
): string {
  mustBe(ANALYSIS, analysis, 'describeSignals', 'analysis');
  mustBe({ oneOf: Object.keys(CHARTS) }, analysis.chart, 'describeSignals', 'chart');
  mustBe('object', sentences, 'describeSignals', 'sentences');
  mustBe('object', terms, 'describeSignals', 'terms');
  return textOf(statementsOf(analysis, sentences.stretch, toldBy(terms)), sentences);
}

const ANALYSIS: ObjectKind = {
  says: 'a chart: pass the value of what analyzeChart gives',
  has: {
    chart: 'text',
    points: { listOf: 'object' },
    phases: { listOf: 'object' },
    signals: { listOf: { says: 'a signal', has: { rule: 'text', members: 'list' } } },
    settings: { says: 'the settings of a chart', has: { rules: 'text' } },
    gaps: 'number',
  },
};
