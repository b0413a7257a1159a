import { type Answer, anyOf } from './answer.js';
import type { EvidenceFloor } from './meetsFloor.js';
import type { Profile } from './profile.js';

/** What a judgement may be given beside the profile. */
export interface SystemOptions {
  /** Today as a date; with it, partnerships that have ended no longer count. */
  readonly asOf?: string;
  /** How much evidence a program must have; `promising` where left out. */
  readonly floor?: EvidenceFloor;
}

/** An answer, and the places of the profile it rests on; where it is unknown, the places that would tell. */
export interface Judgement {
  readonly answer: Answer;
  readonly facts: readonly (readonly (string | number)[])[];
}

/** Answers one question from a profile. */
export type Judge = (profile: Profile, options: SystemOptions) => Judgement;

/** Answers from the section of practices; an answer left out is not known. */
export function judgePractice(
  { practices }: Profile,
  practice: keyof NonNullable<Profile['practices']>,
): Judgement {
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
  answerOf: (row: Row) => Answer,
): Judgement {
  if (!rows) return { answer: 'unknown', facts: [[section]] };
  const answers = rows.map(answerOf);
  const answer = anyOf(answers);
  const facts = answers.flatMap((one, row) => (one === answer && answer !== 'no' ? [[section, row]] : []));
  return { answer, facts: facts.length > 0 ? facts : [[section]] };
}
