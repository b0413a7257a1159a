import type { CyclePlan } from '../cycle/cycle.js';
import type { StudyFacts } from './study.js';
import type { StudyStatement } from './studyStatements.js';
import { directionShown, hasReached, isAtEdge, isOffScale } from './studyVerdicts.js';

/** Puts the verdicts on predictions into statements, and names the predictions that this chart does not judge. */
export function predictionWords(
  { predictions, before, evidence, signal, measureId }: StudyFacts,
  { questions }: CyclePlan,
  top: number | null,
): StudyStatement[] {
  return questions.flatMap(({ expects }, i): StudyStatement[] => {
    if (!expects) return [];
    const question = i + 1;
    const verdict = predictions.find((each) => each.question === question)?.verdict;
    if (verdict === undefined) {
      const id = measureId === null ? 'measureUnknown' : 'otherMeasure';
      return [{ id, params: { question, measureId: expects.measureId } }];
    }
    const { direction, reach } = expects;
    if (verdict === 'open' && direction !== 'same' && evidence && isAtEdge(before.median!, direction, top)) {
      return [{ id: 'atEdge', params: { question, edge: before.median! } }];
    }
    if (direction === 'same') return [{ id: verdict, params: { question } }];
    if (reach === null || reach === undefined) {
      const said: StudyStatement = { id: verdict, params: { question } };
      return verdict === 'borneOut' ? [said, { id: 'noReach', params: {} }] : [said];
    }
    if (verdict === 'open' && directionShown(evidence, signal) && isOffScale(reach, top)) {
      return [
        { id: 'open', params: { question } },
        { id: 'offScale', params: { question, reach, top } },
      ];
    }
    const said: StudyStatement = {
      id: verdict,
      params: { question, ...(verdict === 'partly' && { reach }) },
    };
    const wasThere = before.median !== null && hasReached(before.median, direction, reach);
    return verdict === 'borneOut' && wasThere
      ? [said, { id: 'reachedBefore', params: { question, reach } }]
      : [said];
  });
}
