import type { Explanation } from '../../core/explanation.js';
import type { Loose } from '../../core/isLoose.js';
import { withoutBlanks } from '../../core/withoutBlanks.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import type { MonthlyReport } from '../form/report.js';

// What a parse gives back of values whose shape is right: blanks are no answer, and versions are filled in.

/** Puts null where a blank is. What explanations quote stays as it is: a blank may be what a finding was about. */
export function withoutBlankAnswers<T>(value: T): T {
  const { [SCHEMA_KEY]: _, ...rest } = value as Loose;
  return withoutBlanks(rest, ['explanations']) as T;
}

/** Gives a report whose shape is right its version: its own, else the one that holds for those without one. */
export function withVersion(report: Loose, unstated: number): MonthlyReport {
  const { version, explanations, [SCHEMA_KEY]: _, ...rest } = report as unknown as MonthlyReport & Loose;
  return {
    ...rest,
    ...(explanations !== undefined && { explanations: explanations?.map(readableExplanation) ?? null }),
    version: version ?? unstated,
  };
}

/** Keeps what an explanation may hold. */
export function readableExplanation(explanation: Explanation): Explanation {
  return Object.fromEntries(
    Object.entries(explanation).filter(([key]) => EXPLANATION_KEYS.includes(key)),
  ) as unknown as Explanation;
}

const EXPLANATION_KEYS: readonly string[] = [
  'code',
  'organization',
  'month',
  'field',
  'params',
  'note',
  'by',
  'at',
];
