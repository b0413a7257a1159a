import { checkExplanations } from '../../core/checkExplanations.js';
import type { Explanation } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { rulesJudged } from '../../core/judge.js';
import type { MonthlyContext } from '../form/context.js';
import { readPlacedExplanations } from '../read/submissionParts.js';
import { type MonthlySubject, monthlyBrought } from './monthlyBrought.js';
import { MONTHLY_CHECK_RULES } from './rules.js';

/** An answer to a finding, with the way to it. */
export interface Answer {
  readonly explanation: Explanation;
  readonly path: readonly (string | number)[];
}

/** Reads the answers of a report, or of a submission and the reports in it; what cannot be read is left out. */
export function answersOf(entry: Loose): Answer[] {
  const { explanations, reports } = entry;
  const own = isBlank(explanations)
    ? []
    : readPlacedExplanations(explanations, IGNORED).map(
        ({ explanation, place }): Answer => ({ explanation, path: ['explanations', place] }),
      );
  if (!Array.isArray(reports)) return own;
  const inside = reports.flatMap((report: unknown, i) =>
    (isLoose(report) && !isBlank(report['explanations'])
      ? answersOf({ explanations: report['explanations'] })
      : []
    ).map(({ explanation, path }): Answer => ({ explanation, path: ['reports', i, ...path] })),
  );
  return [...own, ...inside];
}

/**
 * Says of each answer that settles nothing why.
 *
 * Nothing is said of answers to rules that were not judged: their findings may be there where all is known.
 */
export function unusedAnswers(
  findings: readonly Finding[],
  answers: readonly Answer[],
  context: MonthlyContext,
  subject: MonthlySubject,
): Finding[] {
  if (answers.length === 0) return [];
  const { notJudged } = rulesJudged(MONTHLY_CHECK_RULES, context, monthlyBrought(subject, context));
  const told = answers.filter(({ explanation }) => notJudged.every(({ code }) => code !== explanation.code));
  return checkExplanations(
    findings,
    told.map(({ explanation }) => explanation),
  ).map((finding) => ({ ...finding, path: told[Number(finding.path[1])]!.path }));
}

/** Tells whether an answer speaks of a PDSA log, whose findings come from a check of its own. */
export function isAboutLog({ explanation }: Answer): boolean {
  return explanation.code.startsWith('pdsa.');
}

const IGNORED = () => {};
