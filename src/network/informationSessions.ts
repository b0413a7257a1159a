import type { NetworkEvent } from './networkEvent.js';

const session = {
  cohort: 'ma-coiin-2020-21',
  kind: 'informationSession',
  title: 'Information session for districts that think of applying',
  mode: 'virtual', // inferred from the date; the page says only that there were six of thirty minutes
  minutes: 30,
  basis: 'official',
  source: 'DESE, School Mental Health CoIIN page, 2020-2021',
} as const;

/**
 * The six information sessions before the applications of 2020-21, thirty minutes each.
 *
 * @see application.md section 1
 */
export const INFORMATION_SESSIONS = [
  { ...session, id: 'information-2020-05-29', on: '2020-05-29' },
  { ...session, id: 'information-2020-06-01', on: '2020-06-01' },
  { ...session, id: 'information-2020-06-03', on: '2020-06-03' },
  { ...session, id: 'information-2020-06-04', on: '2020-06-04' },
  { ...session, id: 'information-2020-06-15', on: '2020-06-15' },
  { ...session, id: 'information-2020-06-17', on: '2020-06-17' },
] as const satisfies readonly NetworkEvent[];
