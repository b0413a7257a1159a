import { hasPersonalData } from '../../../core/personalData.js';

/** Headings of columns in which each row is one student, or one family. */
const OF_ONE =
  /^(?:(?:(?:student|pupil|child)(?:'?s)?|full|first|last|given|family|legal|sur) ?name|(?:student|pupil|child)(?:'?s)? ?(?:initials|address|e-?mail|phone|birth ?da(?:te|y)|(?:state )?(?:id|number|no|#))|(?:parent|guardian|mother|father|home)(?:'?s)? ?(?:name|e-?mail|phone|address)|dob|d o b|(?:date of birth|birth ?da(?:te|y))|(?:state )?(?:sasid|lasid|ssn)|social security(?: number| no)?)$/i;

/** Tells whether a heading is that of a column about single students, or data of one itself. */
export function isOfOnePerson(heading: string): boolean {
  if (heading.length > 80) return hasPersonalData(heading);
  const words = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_.-]+/g, ' ')
    .trim();
  return OF_ONE.test(words) || hasPersonalData(heading);
}
