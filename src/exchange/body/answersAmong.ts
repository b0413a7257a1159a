import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Explanation } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { textOf } from '../../core/textOf.js';
import { type Answer, answersOf, isAboutLog, unusedAnswers } from '../../monthly/check/answers.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { isSubmission } from '../json/jsonPart.js';
import type { MonthlyEntry } from '../monthlyPart.js';
import type { HistoryOfBody } from './historyOfBody.js';

/** Gathers the answers of entries: those that speak of what was found in their own district, and the others. */
export function answersAmong(
  entries: readonly MonthlyEntry[],
  context: MonthlyContext,
): {
  readonly own: readonly Explanation[];
  readonly foreign: readonly Explanation[];
} {
  const codes = codesOf(context);
  const own: Explanation[] = [];
  const foreign: Explanation[] = [];
  for (const entry of entries) {
    const answers = answersOf(entry as Loose);
    if (answers.length === 0) continue;
    const isOwn = isOfDistrict(textOf(entry.organization), codes);
    for (const answer of answers) (isOwn(answer) ? own : foreign).push(answer.explanation);
  }
  return { own, foreign };
}

/** Says of answers that settle nothing why; of those of history nothing is said. Paths begin with the number of the entry. */
export function unusedAmong(
  entries: ReadonlyMap<number, MonthlyEntry>,
  { isOld }: HistoryOfBody,
  findings: readonly Finding[],
  context: MonthlyContext,
): Finding[] {
  const codes = codesOf(context);
  const told: Record<'submissions' | 'reports' | 'foreign', Answer[]> = {
    submissions: [],
    reports: [],
    foreign: [],
  };
  entries.forEach((entry, k) => {
    if (!isLoose(entry)) return;
    const answers = answersOf(entry);
    if (answers.length === 0) return;
    const isOwn = isOfDistrict(textOf(entry.organization), codes);
    const hasLog = isSubmission(entry) && !isBlank(entry.pdsa);
    for (const answer of answers) {
      if (isOld({ entry: k, path: answer.path }) || (hasLog && isAboutLog(answer))) continue;
      const group = !isOwn(answer) ? 'foreign' : isSubmission(entry) ? 'submissions' : 'reports';
      told[group].push({ ...answer, path: [k, ...answer.path] });
    }
  });
  // The entries are each other's history.
  const scope: MonthlyContext = { ...context, history: context.history ?? [] };
  return [
    ...unusedAnswers(findings, told.submissions, scope, 'submissions'),
    ...unusedAnswers(findings, told.reports, scope, 'reports'),
    ...unusedAnswers([], told.foreign, scope, 'submissions'),
  ];
}

/** Tells whether an answer speaks of the district of an organization, or names none. */
function isOfDistrict(code: string, codes: Codes): (answer: Answer) => boolean {
  const districtIn = (of: string): string => codes.districtOf(of) ?? of;
  const district = districtIn(code);
  return ({ explanation: { organization } }) =>
    isBlank(organization) || districtIn(organization) === district;
}
