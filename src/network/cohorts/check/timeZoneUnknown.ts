import { breachAt } from '../../../form/breaches.js';
import type { CohortRule } from '../cohortRule.js';
import { isTimeZone } from '../isTimeZone.js';

/** The time zone is not an IANA name that the runtime knows. */
export const timeZoneUnknown = {
  code: 'network.time-zone-unknown',
  severity: 'fatal',
  message: '"{zone}" is not the IANA name of a time zone.',
  howToFix:
    'Write the region and the city, such as America/New_York, America/Chicago or America/Denver. An abbreviation such as CST is not enough.',
  params: { zone: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: ({ timeZone }) =>
    timeZone && isTimeZone(timeZone) === false ? [breachAt(['timeZone'], { zone: timeZone })] : [],
} as const satisfies CohortRule;
