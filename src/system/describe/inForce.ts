import type { SystemAnswer } from '../words/systemAnswer.js';
import type { SystemOptions } from './systemOptions.js';

/** What may have a first or a last day, or goes on without a last one. */
export interface Dated {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly ongoing?: SystemAnswer | null | undefined;
}

/**
 * Tells whether something is there today as the profile lists it.
 *
 * Without a first and a last day it is: the profile lists what there is. With one of them it is not known until
 * somebody says what today is.
 */
export function isListed({ startsOn, endsOn, ongoing }: Dated, { asOf }: SystemOptions): SystemAnswer {
  if (!startsOn && !endsOn) return 'yes';
  if (asOf === undefined) return 'unknown';
  return outsideOf({ startsOn, endsOn, ongoing }, asOf) ?? 'yes';
}

/**
 * Tells whether something is in force today for sure: it has begun, and its last day has not passed or it goes on
 * without one. A day that nobody wrote is not known, so taking a day away never makes anything surer.
 */
export function inForce({ startsOn, endsOn, ongoing }: Dated, { asOf }: SystemOptions): SystemAnswer {
  if (asOf === undefined) return 'unknown';
  const outside = outsideOf({ startsOn, endsOn, ongoing }, asOf);
  if (outside) return outside;
  return startsOn && (endsOn || ongoing === 'yes') ? 'yes' : 'unknown';
}

/** The field of a row that would tell whether it is in force; `null` where only today is not known. */
export function dayNotSaid({ startsOn, endsOn, ongoing }: Dated): 'startsOn' | 'endsOn' | 'ongoing' | null {
  if (!startsOn) return 'startsOn';
  if (endsOn && ongoing === 'yes') return 'ongoing';
  return endsOn || ongoing === 'yes' ? null : 'endsOn';
}

/** What goes on without a last day and has one that has passed contradicts itself: nobody knows whether it has ended. */
function outsideOf({ startsOn, endsOn, ongoing }: Dated, asOf: string): SystemAnswer | null {
  if (startsOn && startsOn > asOf) return 'no';
  if (!endsOn || endsOn >= asOf) return null;
  return ongoing === 'yes' && !(startsOn && endsOn < startsOn) ? 'unknown' : 'no';
}
