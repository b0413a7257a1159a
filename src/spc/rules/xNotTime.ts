import type { Rule } from '../../core/rule.js';

/** Places on the time axis are text that no order in time can be read from. */
export const xNotTime = {
  code: 'spc.x-not-time',
  severity: 'warning',
  message:
    'The x of observation {place} is not a time that can be put in order, so all points stay in the order in which they were given.',
  howToFix:
    'Make sure that the rows come from the oldest to the newest, or write every x in the same way as a month such as 2020-10, a day such as 2020-10-05, a school year such as 2020-21, a week such as 2020-W41, or a number.',
  params: { place: 'place' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
