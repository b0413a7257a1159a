import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A designee signs, but no letter names the designee.
 */
export const designeeWithoutLetter = {
  code: 'application.designee-without-letter',
  severity: 'fatal',
  message: 'A designee signed, but no letter that names the designee is listed.',
  howToFix: 'Add the letter under Attachments, or have the superintendent sign.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a08' },
  sections: ['signOff', 'attachments'],
  reads: ['signOff.signature.title', 'attachments.letters.kind'],
  check({ signOff, attachments }) {
    if (signOff?.signature?.title !== 'designee') return [];
    const named = entriesOf(attachments?.letters).some(([, { kind }]) => kind === 'designation');
    return named ? [] : [breachAt(['signOff', 'signature', 'title'])];
  },
} as const satisfies ApplicationRule;
