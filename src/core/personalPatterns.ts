// The pictures of what points at one person, in English, Spanish, Portuguese and Haitian Creole. Texts are in plain signs.

/** A number as the Social Security Administration writes it: three, two and four digits. */
export const SOCIAL_SECURITY = /(?<![\d-])\d{3}([-. ])\d{2}\1\d{4}(?![\d-])/g;

/** Ten digits that stand alone, as a phone number written without signs does. */
export const TEN_DIGITS = /(?<![\p{L}\d]|\d[.,-]|:\/\/\S{0,200})\d{10}(?![\p{L}\d]|[.,-]\d)/gu;

/** A state student id of Massachusetts, which begins with 10: beside another, behind the letters id, and in groups. */
export const STATE_STUDENT_ID =
  /(?:(?<![\p{L}\d.]|:\/\/\S{0,200})|(?<=(?<!\p{L})id))(?:10\d{8}|10([- ])\d{4}\1\d{4}|10\d\d([- ])\d{3}\2\d{3}|10\d{3}[- ]\d{5})(?![\p{L}\d]|[.-]\d{1,9}(?!\d))/gu;

const STUDENT = 'student|pupil|stu|estudiante|alumn[oa]|alun[oa]|el[èe]v';

/** A number behind a word that calls it the number of a student or a person. */
export const NUMBER_BEHIND_WORD = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:SASID|LASID|SSN|social security(?: number| no\.?)?|(?:local|lunch|state|SIMS) (?:id|pin)|lunch number|(?:${STUDENT})(?:'s)?[ _-]?(?:(?:state )?(?:id|number|n[uú]m(?:ero)?|no\.?|n[º°])|(?=#))|(?:n[uú]mero|n[º°]|id|c[oó]digo|nimewo|idantifikasyon)(?: de| del| do| da)?(?: la| l[eo])? (?:${STUDENT})(?: la)?)(?!\p{L})[^\p{L}\d\n]{0,4}(?:(?:is|was|es|era|é|se)[: ]{1,2})?\d{4,12}(?!\d)`,
  'giu',
);

const MONTH_NAMED = String.raw`\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th|\.)?(?: (?:de |of )?|-)\p{L}{3,10}\.?,?`;

const DAY = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{8}|(?:${MONTH_NAMED})(?: (?:de )?|-)\d{4})(?!\d)`;

/** A day behind a word for birth. */
export const DAY_BEHIND_BIRTH = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:DOB|D\.O\.B\.?|date of birth|birth ?da(?:te|y)|born(?: on)?|(?:fecha |f\. ?)?(?:de )?nac(?:imiento)?\.?|(?:data )?(?:de )?nasc(?:imento)?\.?|na[sc]?cid[oa](?: el| em)?|naci[oó](?: el)?|nasceu(?: em| no dia)?|dat (?:li )?nesans|(?:date de )?naissance|n[ée]e? le)(?!\p{L})[^\p{L}\d]{0,4}(?:(?:is|was|es|era|é|se)[: ]{1,2})?${DAY}`,
  'giu',
);

// The years since 1996, in which students of the years since 2020 can be born, and no later one: a newer day behind a name may be
// that of a signature or a meeting.
const YEAR = '(?:199[6-9]|200\\d|201[0-7])';

const DAY_OF_STUDENT = String.raw`(?:${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:${YEAR}|9[6-9]|0\d|1[0-7])|${YEAR}[01]\d[0-3]\d|[01]\d[0-3]\d${YEAR}|(?:${MONTH_NAMED})(?: (?:de )?|-)${YEAR})(?!\d)`;

const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;

const NAME = String.raw`(?:${WORD},?[ _](?:\p{Lu}\.?[ _]|(?:de|da|do|dos|del|la|van|von)[ _]){0,2}${WORD}|\p{Lu}\. ${WORD}|${WORD}, \p{Lu}\.?)`;

/** A name of two words, and beside it a day on which a student may be born. */
export const NAME_WITH_DAY = /* @__PURE__ */ new RegExp(
  String.raw`(?<![\p{L}\d])${NAME}[\s_,;:(|-]{1,4}${DAY_OF_STUDENT}`,
  'gu',
);

/** It is Haitian for born, and for held, as a meeting is. */
export const DAY_BEHIND_FET = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:f[èe]t|b\.)(?: le| nan)?[^\p{L}\d]{1,3}${DAY_OF_STUDENT}`,
  'giu',
);

/** Words with a capital letter that make what stands beside a day a title and not a name. */
export const NO_NAME =
  /(?<!\p{L})(?:agreement|board|center|charter|city|committee|council|county|data|department|district|elementary|enrollment|form|grade|high|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|mental|health|meeting|middle|(?:mon|tues|wednes|thurs|fri)day|month(?:ly)?|plan|policy|program|project|public|regional|report|revised|schools?|since|state|step|students?|team|the|town|until|updated?|version)(?=[^\p{L}\d])(?! \d{1,2}(?:st|nd|rd|th)?,? \d{4})/iu;

/** A phone number with signs between its groups, or behind a word for phone. */
export const PHONE =
  /(?<![\d-])(?:(?:\+?1[-. ])?\(?\d{3}\)?[-. /]{0,2}\d{3}[-. ]\d{4}|\+(?=(?:[-. ()]{0,2}\d){10,14}(?!\d))\d(?:[-. ()]{0,2}\d){9,13}|(?<=(?:tel|phone|cell?|mobile|celular|tel[eé]fono|telefone|telef[oò]n)\.?[: ]{1,3})\d{3}[-. ]\d{4})(?![\d-])/giu;

const AT = String.raw`(?:"?@| @ ?|@ | ?[([]at[)\]] ?)`;

/** An e-mail address, also one that is spelled out. Its last part has letters: name@1.0.0 is a version of a package. */
export const EMAIL = /* @__PURE__ */ new RegExp(
  String.raw`(?<![\w.%+'-])[\p{L}\d_][\p{L}\d_.%+'-]{0,63}(?:${AT}(?:[\p{L}\d-]{1,63}(?:\.| \. | ?[([]dot[)\]] ?)){1,4}\p{L}{2,24}| at [\p{L}\d-]{1,63} dot (?:com|edu|example|gov|net|org|us|br|mx))(?![\p{L}\d])`,
  'giu',
);

/** An address of an office, which is no person's. */
export const OF_OFFICE =
  /^(?:admin|central|contact|data|fax|front|help|helpdesk|hotline|info|main|no-?reply|office|privacy|questions|reception|security|support|webmaster)[\w.+-]{0,20}(?:@| |\(|\[)/i;

const OF_FAMILY =
  /(?<!\p{L})(?:student|pupil|child|parent|guardian|famil|mother|father|mom|dad|home|cell|mobile|estudiante|alumn|alun|madre|padre|m[ãa]e|pai|celular|manman|papa|paran|el[èe]v)/iu;

const OF_OFFICE_LINE =
  /(?<!\p{L})(?:office|department|dept|district|desk|main|central|fax|switchboard|hot ?line|life ?line|help ?line|line|clinic|cent(?:er|re)|agency|extension|ext|oficina|departamento|distrito|l[ií]nea|cl[ií]nica|centro|escrit[oó]rio|linha|biwo|distri|liy|klinik|sant)(?!\p{L})/iu;

/** Whether what stands before a phone number leaves it the number of a person: an office and a line for all have one too. */
export function isOfPerson(before: string): boolean {
  return OF_FAMILY.test(before) || !OF_OFFICE_LINE.test(before);
}
