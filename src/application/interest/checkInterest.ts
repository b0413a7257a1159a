import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { FormValues } from '../../core/formValue.js';
import { isLoose } from '../../core/isLoose.js';
import { shapeFindings } from '../check/checkApplication.js';
import type { Fields } from '../form/field.js';
import { readFields } from '../form/readFields.js';
import { breach, type Reading } from '../form/reading.js';
import { CONTACT_FIELDS } from '../form/sections/contact.js';
import { answerKindWrong } from '../form/shapeRules.js';

/** The interest form, for districts that do not apply but want to hear from the collaborative. Its fields are proposed. */
export const INTEREST_FORM = {
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'Eight digits as text, such as 00240000.',
    required: true,
  },
  contact: {
    type: 'group',
    label: 'Contact',
    help: 'Whom we may write to.',
    required: true,
    personal: true,
    fields: CONTACT_FIELDS,
  },
  wants: {
    type: 'list',
    label: 'What would help',
    help: 'One or more.',
    required: true,
    least: 1,
    most: 5,
    of: {
      type: 'choice',
      label: 'What would help',
      help: 'One of these.',
      required: true,
      choices: {
        news: { label: 'News and guidance' },
        training: { label: 'Professional development' },
        nextCohort: { label: 'Applying another year' },
        assessment: { label: 'Help with the needs assessment' },
        conversation: { label: 'A conversation' },
      },
    },
  },
  whyNotNow: {
    type: 'choice',
    label: 'Why not this year',
    help: 'The main reason.',
    required: false,
    choices: {
      time: { label: 'No time' },
      staff: { label: 'Not enough staff' },
      otherInitiatives: { label: 'Other initiatives' },
      leadership: { label: 'Change of leadership' },
      notReady: { label: 'Not ready yet' },
      other: { label: 'Other' },
    },
  },
  remarks: {
    type: 'text',
    label: 'Remarks',
    help: 'Anything else.',
    required: false,
    personal: true,
    least: 1,
    most: 2000,
  },
} as const satisfies Fields;

/** A filled interest form. */
export type Interest = FormValues<typeof INTEREST_FORM>;

/**
 * Checks an interest form; takes anything, and finds nothing in a form that is well filled.
 *
 * @example
 * checkInterest({ organization: '00240000', wants: ['news', 'lunch'] }).map(({ path }) => path.join('.'))
 * // => ['contact.name', 'contact.title', 'contact.email', 'wants.1']
 */
export function checkInterest(value: unknown): Finding[] {
  const reading: Reading = { form: 'application@1', complete: true, breaches: [], required: 0 };
  if (isLoose(value)) readFields(INTEREST_FORM, value, [], reading);
  else breach(answerKindWrong, [], reading, { kind: 'group' });
  return numberFingerprints(shapeFindings(reading.breaches, undefined));
}
