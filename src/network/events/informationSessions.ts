import type { NetworkEvent } from './networkEvent.js';

/**
 * The six information sessions before the applications of 2020-21, thirty minutes each.
 *
 * That they were virtual is inferred from their dates; the page says only how many, how long and when.
 *
 * @see application.md section 1
 */
export const INFORMATION_SESSIONS = [
  {
    id: 'information-2020-05-29',
    on: '2020-05-29',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  {
    id: 'information-2020-06-01',
    on: '2020-06-01',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  {
    id: 'information-2020-06-03',
    on: '2020-06-03',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  {
    id: 'information-2020-06-04',
    on: '2020-06-04',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  {
    id: 'information-2020-06-15',
    on: '2020-06-15',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  {
    id: 'information-2020-06-17',
    on: '2020-06-17',
    cohort: 'ma-coiin-2020-21',
    kind: 'informationSession',
    title: 'Information session for districts that think of applying',
    mode: 'virtual',
    minutes: 30,
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
] as const satisfies readonly NetworkEvent[];
