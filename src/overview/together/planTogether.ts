import type { Finding } from '../../core/finding.js';
import { sheetsSeveral } from '../assessment/assessmentRules.js';
import { districtAssessment } from '../assessment/districtAssessment.js';
import { checkThreads } from '../threads/checkThreads.js';
import { planThreads } from '../threads/planThreads.js';
import { priorityUnknown, priorityUnplanned } from '../threads/threadRules.js';
import type { Together } from './districtTogether.js';

/** Compares the plan with the priorities of the assessment and with the cycles of the log, ids from both ends. */
export function planTogether({ joined, ready, say, placeOf }: Together): void {
  const { plan, log, logs, organization, assessments } = joined;
  if (!plan) return;
  const ofSheets: Finding[] = [];
  const assessment = districtAssessment(assessments, ready, ofSheets, organization);
  const sheet = placeOf(
    'assessments',
    (assessment.fall ?? assessment.spring)?.place ?? assessments[0]?.place,
  );
  for (const { code, params } of ofSheets)
    if (code === sheetsSeveral.code && sheet) say(sheetsSeveral, { field: 'assessments', params }, sheet, []);
  const logAt = log ? placeOf('log', logs[0]?.place) : null;
  const planAt = placeOf(plan.part, plan.place, plan.part === 'log' ? ['plan'] : []);
  checkThreads(planThreads(joined, assessment), joined, assessment, (rule, { path = [], ...breach }) => {
    const [part, place, ...inside] = path;
    const at = placeOf(String(part), Number(place ?? 0), inside);
    if (!at) return;
    const isOfSheet = rule.code === priorityUnknown.code || rule.code === priorityUnplanned.code;
    say(rule, breach, at, [isOfSheet ? sheet : breach.field === 'plan' ? logAt : planAt]);
  });
}
