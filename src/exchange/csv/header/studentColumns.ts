import { hasPersonalData } from '../../../core/personalData.js';

/** Headings of columns in which each row is one student, or one family. */
const OF_ONE = /* @__PURE__ */ new RegExp(
  `^(?:${[
    "(?:(?:student|pupil|child)(?:'?s)? )?(?:full|first|middle|last|given|family|legal(?: first| last)?|sur|preferred) ?name",
    "(?:student|pupil|child|parent|guardian|mother|father)(?:'?s)? ?(?:name|e-?mail|phone|address)",
    "(?:student|pupil|child)(?:'?s)? ?(?:initials|birth ?da(?:te|y)|(?:state )?(?:id|number|no|#)(?: ?#)?)",
    '(?:parent guardian|parent or guardian|home)(?: ?(?:name|e-?mail|phone|address))?',
    'dob|d o b|date of birth|birth ?da(?:te|y)',
    '(?:state )?(?:sasid|lasid|ssn|student id)|social security(?: number| no)?|soc sec(?: no)?|medicaid id',
    '(?:fecha|data) de (?:nacimiento|nascimento)|dat nesans',
    '(?:nombre|apellidos?|nome|sobrenome|non|siyati|n[uú]mero|id|nimewo|correo|e-?mail|tel[eé]fono|telefone)(?: completo)? (?:de |del? |d[ao] )?(?:la )?(?:estudiante|alumn[oa]|alun[oa]|el[eè]v|madre|padre|m[aã]e|pai)(?: la)?',
    'apellidos?|sobrenome|siyati|(?:nombre|nome|non) (?:y apellidos?|completo|e sobrenome|konpl[eè])',
  ].join('|')})$`,
  'iu',
);

/** Tells whether a heading is that of a column about single students, or data of one itself. */
export function isOfOnePerson(heading: string): boolean {
  if (heading.length > 80) return hasPersonalData(heading);
  const words = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_./-]+/g, ' ')
    .trim();
  return OF_ONE.test(words) || hasPersonalData(heading);
}
