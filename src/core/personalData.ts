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
export function personalDataIn(text: string): readonly PersonalSpan[] {
  if (!/\d{2}|@/.test(text)) return [];
  const found: PersonalSpan[] = [];
  const add = (kind: PersonalSpan['kind'], pattern: RegExp, isMeant = (_: RegExpExecArray) => true) => {
    for (const match of text.matchAll(pattern))
      if (isMeant(match)) found.push({ kind, from: match.index, to: match.index + match[0].length });
  };
  if (/\d/.test(text)) {
    add('student', SOCIAL_SECURITY);
    add('student', TEN_DIGITS);
    add('student', NUMBER_BEHIND_WORD);
    add('student', DAY_BEHIND_BIRTH);
    add('student', NAME_WITH_DAY, ([match]) => !NO_NAME.test(match));
    add('contact', PHONE, ({ index }) => isOfPerson(text.slice(Math.max(0, index - 60), index)));
  }
  if (text.includes('@')) add('contact', EMAIL, ([address]) => !OF_OFFICE.test(address));
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

const SOCIAL_SECURITY = /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])/g;

const TEN_DIGITS = /(?<![\p{L}\d]|\d[.,-]|:\/\/\S{0,200})\d{10}(?![\p{L}\d]|[.,-]\d)/gu;

const NUMBER_BEHIND_WORD =
  /(?<!\p{L})(?:SASID|LASID|SSN|social security(?: number| no\.?)?|(?:student|pupil)(?:'s)?[ _-]?(?:state )?(?:id|number|no\.?))(?!\p{L})[^\p{L}\d\n]{0,4}(?:is )?\d{4,12}(?!\d)/giu;

const DAY = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4})(?!\d)`;

const DAY_BEHIND_BIRTH = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:DOB|D\.O\.B\.?|date of birth|birth ?da(?:te|y)|born(?: on)?|fecha de nacimiento|data de nascimento|na[sc]?cid[oa](?: el| em)?|dat nesans)(?!\p{L})[^\p{L}\d\n]{0,4}(?:is )?${DAY}`,
  'giu',
);

// The days on which students of the years since 2020 can be born, and no later one: a newer day behind a name may be that of a
// signature or a meeting.
const NAME_WITH_DAY =
  /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]{1,30},?[ _](?:\p{Lu}\.?[ _])?\p{Lu}[\p{L}'’-]{1,30}[\s_,;:(]{1,3}(?:(?:199[6-9]|200\d|201[0-7])[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:199[6-9]|200\d|201[0-7]))(?!\d)/gu;

const NO_NAME =
  /(?<!\p{L})(?:agreement|board|center|charter|city|committee|council|county|data|department|district|elementary|enrollment|form|grade|high|january|february|march|april|june|july|august|september|october|november|december|mental|health|meeting|middle|monday|tuesday|wednesday|thursday|friday|month|monthly|plan|policy|program|project|public|regional|report|revised|schools?|state|step|students?|team|town|updated?|version)(?!\p{L})/iu;

const PHONE = /(?<![\d-])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]\d{4}(?![\d-])/g;

// The last part of an address has letters: name@1.0.0 is a version of a package.
const EMAIL =
  /(?<![\w.%+'-])[\p{L}\d_][\p{L}\d_.%+'-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\d])/gu;

const OF_OFFICE =
  /^(?:admin|central|contact|data|fax|front|help|helpdesk|hotline|info|main|no-?reply|office|privacy|questions|reception|security|support|webmaster)[\w.+-]{0,20}@/i;

/** Whether what stands before a phone number leaves it the number of a person: an office and a line for all have one too. */
function isOfPerson(before: string): boolean {
  return (
    /(?<!\p{L})(?:student|pupil|child|parent|guardian|famil|mother|father|mom|dad|home|cell|mobile)/iu.test(
      before,
    ) ||
    !/(?<!\p{L})(?:office|department|dept|district|desk|main|central|fax|switchboard|hot ?line|life ?line|help ?line|line|clinic|cent(?:er|re)|agency|extension|ext)(?!\p{L})/iu.test(
      before,
    )
  );
}
