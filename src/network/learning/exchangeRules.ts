import type { Rule } from '../../core/rule.js';

// What can be wrong with records of peer exchange.

/** A district exchanges something with itself. */
export const exchangeWithItself = {
  code: 'network.exchange-with-itself',
  severity: 'fatal',
  message: 'The district {code} is on both sides of a peer exchange.',
  howToFix: 'Write the district that shared under "gave", and only the others under "received".',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A district is named twice among those that received. */
export const exchangeReceiverRepeated = {
  code: 'network.exchange-receiver-repeated',
  severity: 'warning',
  message: 'The peer exchange names {code} a second time under "received".',
  howToFix: 'Take one out, or correct the code.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A district of an exchange does not take part in the cohort on that day. */
export const exchangeWithStranger = {
  code: 'network.exchange-with-stranger',
  severity: 'confirm',
  message: 'The peer exchange of {day} names {code}, which is not in the cohort on that day.',
  howToFix: 'Correct the code or the day. Confirm if it was a guest.',
  params: { day: 'key', code: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** An exchange names an event that is not in the list, or is on other days. */
export const exchangeEventUnfit = {
  code: 'network.exchange-event-unfit',
  severity: 'confirm',
  message: 'The peer exchange of {day} names an event that is not in the list on that day.',
  howToFix: 'Write the id of the event as it is in the list of events, or correct the day.',
  params: { day: 'key' },
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A step after an exchange is dated before it. */
export const followUpBeforeExchange = {
  code: 'network.follow-up-before-exchange',
  severity: 'confirm',
  message: 'A step after the peer exchange of {on} has the day {day}, which is earlier.',
  howToFix: 'Correct the day.',
  params: { on: 'key', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A step after an exchange belongs to a district that was not there. */
export const followUpOfStranger = {
  code: 'network.follow-up-of-stranger',
  severity: 'confirm',
  message: 'A step after the peer exchange of {day} is for {code}, which neither gave nor received.',
  howToFix: 'Correct the code, or add the district to the exchange.',
  params: { day: 'key', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A step after an exchange is overdue. */
export const followUpOverdue = {
  code: 'network.follow-up-overdue',
  severity: 'warning',
  message: 'A step after a peer exchange was to be done by {day} and is still open.',
  howToFix: 'Write the day on which it was done, or agree on another day.',
  params: { day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** A step is said to be done on a day that is still to come. */
export const followUpInFuture = {
  code: 'network.follow-up-in-future',
  severity: 'confirm',
  message: 'A step after a peer exchange is done on {day}, which is after today, {today}.',
  howToFix: 'Correct the day. If the step is still to be done, write the day under "by".',
  params: { day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies Rule;

/** Rules on records of peer exchange, in the order of report. */
export const EXCHANGE_RULES = [
  exchangeWithItself,
  exchangeReceiverRepeated,
  exchangeWithStranger,
  exchangeEventUnfit,
  followUpBeforeExchange,
  followUpOfStranger,
  followUpOverdue,
  followUpInFuture,
] as const;
