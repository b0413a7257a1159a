import type { Finding } from '../../core/finding.js';
import type { Breach } from '../../core/rule.js';
import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { answersAllEqual, countExceedsEarlier, countExceedsWhole } from './sheetRules.js';

/** Makes the finding of a breach on the record of a sheet. */
export type Report = (rule: Pick<Finding, 'code' | 'severity'>, breach: Breach) => Finding;

/** Fewer equal answers than this are no pattern. */
const FEWEST_EQUAL = 5;

/**
 * Judges readable answers together: counts against the counts that hold them, and one answer to everything.
 *
 * Counts are compared only where both are numbers. Findings name the two items and no number.
 */
export function checkAnswersTogether(
  { countLimits, domains }: InstrumentDefinition,
  responses: object,
  report: Report,
): Finding[] {
  const answers = responses as Readonly<Record<string, unknown>>;
  const findings = (countLimits ?? []).flatMap(({ part, whole, breach }) => {
    const [less, more] = [answers[part], answers[whole]];
    if (!isNumberGiven(less) || !isNumberGiven(more) || less <= more) return [];
    const rule = breach === 'fatal' ? countExceedsWhole : countExceedsEarlier;
    return [report(rule, { field: part, params: { part, whole }, path: ['responses', part] })];
  });
  const ratings = domains
    .flatMap(({ items }) => items.filter(({ kind }) => kind === 'rated').map(({ id }) => answers[id]))
    .filter(isNumberGiven);
  if (ratings.length >= FEWEST_EQUAL && new Set(ratings).size === 1) {
    const params = { count: ratings.length };
    findings.push(report(answersAllEqual, { field: 'responses', params }));
  }
  return findings;
}
