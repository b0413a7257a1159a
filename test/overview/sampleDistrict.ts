import { readFileSync } from 'node:fs';
import { parseMonthlyCsv } from '../../src/exchange/index.js';
import { toSubmissions } from '../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY, type NetworkEvent } from '../../src/network/index.js';
import type { DistrictParts, OverviewContext } from '../../src/overview/index.js';
import { ROOT } from '../support/sourceFiles.js';

const DATA = `${ROOT}examples/data/`;

export const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(DATA + name, 'utf8')) as Record<string, unknown>;

export const COHORT = COHORTS['ma-coiin-2020-21'];
export const DISTRICT = '00240000';

/** The monthly submissions of a file of the sample year. */
export function submissionsOf(name: string) {
  const { reports } = parseMonthlyCsv(new Uint8Array(readFileSync(`${DATA}synthetic-${name}-2020-21.csv`)), {
    context: { cohort: COHORT, asOf: '2021-07-20' },
  });
  return toSubmissions(reports as never, { cohort: COHORT.id, registry: MA_REGISTRY });
}

const event = (id: string, kind: 'convening' | 'coaching', on: string): NetworkEvent => ({
  id,
  cohort: COHORT.id,
  kind,
  title: id,
  on,
  mode: 'virtual',
});

export const EVENTS = [
  event('fall-convening', 'convening', '2020-10-20'),
  event('spring-convening', 'convening', '2021-04-20'),
  event('coaching-1', 'coaching', '2020-11-05'),
  event('closing', 'convening', '2021-08-10'),
];

export const CONTEXT = {
  cohort: COHORT,
  asOf: '2021-07-20',
  registry: MA_REGISTRY,
  events: EVENTS,
  organization: DISTRICT,
  measures: { screenedShare: 'screeningReach' },
} as const satisfies OverviewContext;

/** Everything that one district of the sample year sent. */
export const PARTS = {
  application: read('applications/complete.json'),
  profile: read('profiles/00240000-2020-21.json'),
  assessments: [read('assessments/00240000-2020-09.json'), read('assessments/00240000-2021-05.json')],
  submissions: submissionsOf('belchertown'),
  log: read('pdsa/00240000-2020-21.json'),
  plan: read('pdsa/00240000-2020-21.json')['plan'],
  attendance: [
    { event: 'fall-convening', organization: DISTRICT, people: 4, roles: ['student', 'familyMember'] },
    { event: 'spring-convening', organization: DISTRICT, people: 0 },
    { event: 'coaching-1', organization: '00240505', people: 1 },
  ],
  tallies: [],
  milestones: [{ organization: DISTRICT, step: 'timeProtected', on: '2020-09-01' }],
} as const satisfies DistrictParts;
