import type { Basis } from '../core/rule.js';
import type { CohortId } from './cohorts.js';

/** A member of the state team of the collaborative. */
export interface StatePartner {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stateAgency' | 'consortium' | 'nationalCenter' | 'familyVoice' | 'youthVoice';
  readonly roles: readonly ('convener' | 'facilitator' | 'stateTeam')[];
  readonly cohorts: readonly CohortId[];
  readonly basis: Basis;
  readonly source: string;
}

const BOTH = ['ma-coiin-2020-21', 'ma-coiin-2021-22'] as const;
const CALLS = 'DESE, School Mental Health CoIIN page 2020-2021; application form version 611 for 2021-2022';
const member = {
  kind: 'stateAgency',
  roles: ['stateTeam'],
  cohorts: BOTH,
  basis: 'official',
  source: CALLS,
} as const;

/**
 * The state team of both years: who leads, who facilitates, who advises.
 *
 * That DESE and MASMHC convene is inferred: they publish the call together.
 *
 * @see application.md section 1
 */
export const PARTNERS = {
  dese: {
    ...member,
    id: 'dese',
    name: 'Massachusetts Department of Elementary and Secondary Education',
    roles: ['convener', 'stateTeam'],
  },
  masmhc: {
    ...member,
    id: 'masmhc',
    name: 'Massachusetts School Mental Health Consortium',
    kind: 'consortium',
    roles: ['convener', 'stateTeam'],
  },
  ncsmh: {
    ...member,
    id: 'ncsmh',
    name: 'National Center for School Mental Health',
    kind: 'nationalCenter',
    roles: ['facilitator'],
  },
  dmh: { ...member, id: 'dmh', name: 'Massachusetts Department of Mental Health' },
  dph: { ...member, id: 'dph', name: 'Massachusetts Department of Public Health' },
  parents: { ...member, id: 'parents', name: 'Parent leaders', kind: 'familyVoice' },
  youth: { ...member, id: 'youth', name: 'Youth leaders', kind: 'youthVoice' },
  dcf: {
    ...member,
    id: 'dcf',
    name: 'Massachusetts Department of Children and Families',
    cohorts: ['ma-coiin-2021-22'],
  },
  masshealth: { ...member, id: 'masshealth', name: 'MassHealth', cohorts: ['ma-coiin-2021-22'] },
} as const satisfies Record<string, StatePartner>;

/** The id of a partner. */
export type PartnerId = keyof typeof PARTNERS;

/**
 * Lists the partners of a cohort's state team.
 *
 * @example
 * partnersOf('ma-coiin-2020-21').map(({ id }) => id) // => ['dese', 'masmhc', 'ncsmh', 'dmh', 'dph', 'parents', 'youth']
 */
export function partnersOf(cohort: string): StatePartner[] {
  return Object.values<StatePartner>(PARTNERS).filter(({ cohorts }) =>
    (cohorts as readonly string[]).includes(cohort),
  );
}
