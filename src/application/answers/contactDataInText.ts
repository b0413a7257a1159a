import { breachAt, fieldName } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';
import { entriesOf } from '../form/entriesOf.js';

// An address, or ten digits in the groups in which phone numbers are written. No greedy run may precede the "@",
// so that a long text without one is read once.
const CONTACT_DATA = /[^\s@]@[^\s@.]{1,63}\.[^\s@.]|(?<!\d)\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]\d{4}(?!\d)/;

/**
 * A text that reviewers read seems to contain an email address or a phone number.
 */
export const contactDataInText = {
  code: 'application.contact-data-in-text',
  severity: 'warning',
  message: '{field} seems to contain an email address or a phone number.',
  howToFix:
    'Remove it. Reviewers read these texts, and no one should be recognizable in them, least of all a student.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a11' },
  sections: ['system', 'interest'],
  readsSome: [
    'system.tierSummary.tier1',
    'system.tierSummary.tier2',
    'system.tierSummary.tier3',
    'interest.why',
    'interest.covidNeeds',
    'interest.equityFocus',
    'interest.goals.text',
  ],
  check({ system, interest }) {
    const texts: [(string | number)[], string | null | undefined][] = [
      [['system', 'tierSummary', 'tier1'], system?.tierSummary?.tier1],
      [['system', 'tierSummary', 'tier2'], system?.tierSummary?.tier2],
      [['system', 'tierSummary', 'tier3'], system?.tierSummary?.tier3],
      [['interest', 'why'], interest?.why],
      [['interest', 'covidNeeds'], interest?.covidNeeds],
      [['interest', 'equityFocus'], interest?.equityFocus],
    ];
    for (const [place, { text }] of entriesOf(interest?.goals))
      texts.push([['interest', 'goals', place, 'text'], text]);
    return texts.flatMap(([path, text]) =>
      text && CONTACT_DATA.test(text) ? [breachAt(path, { field: fieldName(path) ?? '' })] : [],
    );
  },
} as const satisfies ApplicationRule;
