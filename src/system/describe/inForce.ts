import type { SystemAnswer } from '../words/systemAnswer.js';
import type { SystemOptions } from './systemOptions.js';

/** What has a first or a last day, or both. */
interface Dated {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/**
 * Tells whether something is in force today.
 *
 * Without a first and a last day it is: the profile lists what there is. With one of them it is not known until
 * somebody says what today is.
 */
export function inForce({ startsOn, endsOn }: Dated, { asOf }: SystemOptions): SystemAnswer {
  if (!startsOn && !endsOn) return 'yes';
  if (asOf === undefined) return 'unknown';
  return (startsOn && startsOn > asOf) || (endsOn && endsOn < asOf) ? 'no' : 'yes';
}
