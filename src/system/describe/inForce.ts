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
export function isListed({ startsOn, endsOn }: Dated, { asOf }: SystemOptions): SystemAnswer {
  if (!startsOn && !endsOn) return 'yes';
  if (asOf === undefined) return 'unknown';
  return isOutside(startsOn, endsOn, asOf) ? 'no' : 'yes';
}

/**
 * Tells whether something is in force today for sure: it has begun, and its last day has not passed or it goes on
 * without one. A day that nobody wrote is not known, so taking a day away never makes anything surer.
 */
export function inForce({ startsOn, endsOn, ongoing }: Dated, { asOf }: SystemOptions): SystemAnswer {
  if (asOf === undefined) return 'unknown';
  if (isOutside(startsOn, endsOn, asOf)) return 'no';
  return startsOn && (endsOn || ongoing === 'yes') ? 'yes' : 'unknown';
}

/** The field of a row that would tell whether it is in force; `null` where only today is not known. */
export function dayNotSaid({ startsOn, endsOn, ongoing }: Dated): 'startsOn' | 'endsOn' | null {
  if (!startsOn) return 'startsOn';
  return endsOn || ongoing === 'yes' ? null : 'endsOn';
}

function isOutside(startsOn: Dated['startsOn'], endsOn: Dated['endsOn'], asOf: string): boolean {
  return (!!startsOn && startsOn > asOf) || (!!endsOn && endsOn < asOf);
}
