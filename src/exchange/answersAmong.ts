import type { Explanation } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { isBlank } from '../core/isBlank.js';
import { isLoose } from '../core/isLoose.js';
import { districtOf } from '../core/orgCode.js';
import { textOf } from '../core/textOf.js';
import { type Answer, answersOf, isAboutLog, unusedAnswers } from '../monthly/answers.js';
import type { MonthlyContext } from '../monthly/context.js';
import type { IsHistory } from './historyAmong.js';
import { isSubmission } from './jsonPart.js';
import type { MonthlyEntry } from './monthlyPart.js';

/** The answers that entries bring along: those that may settle something, and what is to be said of the others. */
export interface AnswersAmong {
  readonly fitting: readonly Explanation[];
  /** Paths begin with the number of the entry. */
  readonly unused: readonly Finding[];
}

/** Gathers the answers of entries. Each speaks of what was found in its own district; those of history are not told. */
export function answersAmong(
  entries: readonly MonthlyEntry[],
  isHistory: IsHistory,
  findings: readonly Finding[],
  context: MonthlyContext,
): AnswersAmong {
  const fitting: Explanation[] = [];
  const told: Record<'submissions' | 'reports' | 'foreign', Answer[]> = {
    submissions: [],
    reports: [],
    foreign: [],
  };
  entries.forEach((entry, k) => {
    if (!isLoose(entry)) return;
    const answers = answersOf(entry);
    if (answers.length === 0) return;
    const isOwn = isOfDistrict(districtOf(textOf(entry.organization)));
    const hasLog = isSubmission(entry) && !isBlank(entry.pdsa);
    for (const answer of answers) {
      if (isOwn(answer)) fitting.push(answer.explanation);
      if (isHistory({ entry: k, path: answer.path }) || (hasLog && isAboutLog(answer))) continue;
      const group = !isOwn(answer) ? 'foreign' : isSubmission(entry) ? 'submissions' : 'reports';
      told[group].push({ ...answer, path: [k, ...answer.path] });
    }
  });
  // The entries are each other's history.
  const scope: MonthlyContext = { ...context, history: context.history ?? [] };
  const unused = [
    ...unusedAnswers(findings, told.submissions, scope, 'submissions'),
    ...unusedAnswers(findings, told.reports, scope, 'reports'),
    ...unusedAnswers([], told.foreign, scope, 'submissions'),
  ];
  return { fitting, unused };
}

function isOfDistrict(district: string): (answer: Answer) => boolean {
  return ({ explanation: { organization } }) =>
    isBlank(organization) || districtOf(organization) === district;
}
