import {
  DAY_BEHIND_BIRTH,
  DAY_BEHIND_FET,
  EMAIL,
  isOfPerson,
  NAME_WITH_DAY,
  NO_NAME,
  NUMBER_BEHIND_WORD,
  OF_OFFICE,
  PHONE,
  SOCIAL_SECURITY,
  STATE_STUDENT_ID,
  TEN_DIGITS,
} from './personalPatterns.js';
import { plainSigns } from './plainSigns.js';

/** A piece of a text that points at one person: data of a student, or how somebody is reached. */
export interface PersonalSpan {
  readonly kind: 'student' | 'contact';
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what points at one student in a text, and how single people are reached. Names alone are not found: nothing tells
 * the name of a child from that of a school.
 *
 * Found are numbers in the picture of a social security number; ten digits, the width of a state student id; a number
 * behind the words for one; a day behind a word for birth; a name with a day of birth behind it. Email addresses and
 * phone numbers are found but for those of an office. Nothing is looked at twice: time grows with the text.
 *
 * @see proposal g08
 */
export function personalDataIn(given: string): readonly PersonalSpan[] {
  const { text, placeOf } = plainSigns(given);
  if (!/\d{2}|@|[([]at[)\]]| dot /i.test(text)) return [];
  const found: PersonalSpan[] = [];
  const add = (kind: PersonalSpan['kind'], pattern: RegExp, isMeant = (_: RegExpExecArray) => true) => {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (isMeant(match)) found.push({ kind, from: placeOf(match.index), to: placeOf(to - 1) + 1 });
    }
  };
  if (/\d/.test(text)) {
    add('student', SOCIAL_SECURITY);
    add('student', TEN_DIGITS);
    add('student', STATE_STUDENT_ID);
    add('student', NUMBER_BEHIND_WORD);
    add('student', DAY_BEHIND_BIRTH);
    add('student', DAY_BEHIND_FET);
    add('student', NAME_WITH_DAY, ([match]) => !NO_NAME.test(match));
    add('contact', PHONE, ({ index }) => isOfPerson(text.slice(Math.max(0, index - 60), index)));
  }
  if (/@|[([]at[)\]]| dot /i.test(text)) add('contact', EMAIL, ([address]) => !OF_OFFICE.test(address));
  return found;
}

/** Tells whether a text points at one student, or says how somebody is reached. */
export function hasPersonalData(text: string): boolean {
  return personalDataIn(text).length > 0;
}

/** Tells whether a text points at one student. */
export function hasStudentData(text: string): boolean {
  return personalDataIn(text).some(({ kind }) => kind === 'student');
}

/** Gives the text with a mark in the place of all that points at one person. */
export function withoutPersonalData(text: string, mark = '***'): string {
  const spans = personalDataIn(text);
  if (spans.length === 0) return text;
  let done = 0;
  let clean = '';
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from >= done) clean += text.slice(done, from) + mark;
    done = Math.max(done, to);
  }
  return clean + text.slice(done);
}
