import type { Rule } from './rule.js';

// What points at one person, where only counts and words about many are asked for. No param repeats any of it.

/** A text seems to hold data of one student. */
export const studentDataInText = {
  code: 'core.student-data-in-text',
  severity: 'confirm',
  message: '{field} seems to contain a date of birth, the number of a student or a social security number.',
  howToFix:
    'Remove it, and follow the procedure of your agency for student data that was sent by mistake. Confirm only if it is something else.',
  forForm: { howToFix: 'Remove it. Confirm only if it is something else, such as the number of a contract.' },
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g08' },
} as const satisfies Rule;

/** A text seems to say how somebody is reached. */
export const contactDataInText = {
  code: 'core.contact-data-in-text',
  severity: 'warning',
  message: '{field} seems to contain the email address or the phone number of a person.',
  howToFix:
    'Remove it if it belongs to a student or a family. The number of an office may stay, with the word office before it.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g08' },
} as const satisfies Rule;

/** A key or a heading seems to hold data of one person. */
export const personalDataInKey = {
  code: 'core.personal-data-in-key',
  severity: 'confirm',
  message: '{count} {count|key or heading seems|keys or headings seem} to contain data of one person.',
  howToFix:
    'Remove {count|it|them}, and follow the procedure of your agency for student data that was sent by mistake.',
  forForm: { message: '{count} {count|name seems|names seem} to contain data of one person.' },
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g08' },
} as const satisfies Rule;
