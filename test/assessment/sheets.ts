import {
  type AssessmentResponses,
  type AssessmentSheet,
  SMHQA_DISTRICT,
} from '../../src/assessment/index.js';

/** A made-up sheet that is in order: 3 and 4 by turns. */
export function sheetOf(changes: Partial<AssessmentSheet> = {}): AssessmentSheet {
  return {
    form: 'assessment@1',
    instrument: 'smhqa-district',
    edition: 'working-1',
    organization: '00240000',
    period: { from: '2019-08-26', to: '2020-06-19' },
    completedOn: '2020-09-30',
    roles: ['mentalHealthLead', 'schoolCounselor', 'familyMember'],
    responses: answersOf((place) => 3 + (place % 2)),
    ...changes,
  };
}

/** An answer to each rated item, by its place in the instrument. */
export function answersOf(
  answer: (place: number, item: string) => number | 'notApplicable' | 'unanswered',
): AssessmentResponses {
  const rated = SMHQA_DISTRICT.domains.flatMap(({ items }) => items.filter(({ kind }) => kind === 'rated'));
  return Object.fromEntries(rated.map(({ id }, place) => [id, answer(place, id)]));
}
