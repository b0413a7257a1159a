import type { Profile } from '../profile/profile.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import type { SystemOptions } from './systemOptions.js';

/** An answer, and the places of the profile it rests on; where it is unknown, the places that would tell. */
export interface SystemJudgement {
  readonly answer: SystemAnswer;
  readonly facts: readonly (readonly (string | number)[])[];
}

/** Answers one question from a profile. */
export type SystemJudge = (profile: Profile, options: SystemOptions) => SystemJudgement;

/** Answers from the section of practices; an answer left out is not known. */
export function judgePractice(
  { practices }: Profile,
  practice: keyof NonNullable<Profile['practices']>,
): SystemJudgement {
  return { answer: practices?.[practice] ?? 'unknown', facts: [['practices', practice]] };
}

/**
 * Asks for one row at least: a list left out is not known, a list that is there is whole.
 *
 * The facts are the rows that gave the answer, or the list where no row did.
 */
export function judgeList<Row>(
  section: keyof Profile,
  rows: readonly Row[] | null | undefined,
  answerOf: (row: Row) => SystemAnswer,
): SystemJudgement {
  if (!rows) return { answer: 'unknown', facts: [[section]] };
  const answers = rows.map(answerOf);
  const answer = answerOfAny(answers);
  const facts = answers.flatMap((one, row) => (one === answer && answer !== 'no' ? [[section, row]] : []));
  return { answer, facts: facts.length > 0 ? facts : [[section]] };
}
