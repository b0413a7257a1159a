import type { Basis } from '../../core/rule.js';

/** A member of the state team of the collaborative. */
export interface StatePartner {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stateAgency' | 'consortium' | 'nationalCenter' | 'familyVoice' | 'youthVoice';
  readonly roles: readonly ('convener' | 'facilitator' | 'stateTeam')[];
  readonly cohorts: readonly string[];
  readonly basis: Basis;
  readonly source: string;
}

const BOTH = ['ma-coiin-2020-21', 'ma-coiin-2021-22'] as const;
const CALLS = 'DESE, School Mental Health CoIIN page 2020-2021; application form version 611 for 2021-2022';

/**
 * The state team of both years: who leads, who facilitates, who advises.
 *
 * That DESE and MASMHC convene is inferred: they publish the call together.
 *
 * @see application.md section 1
 */
export const STATE_PARTNERS = {
  dese: {
    id: 'dese',
    name: 'Massachusetts Department of Elementary and Secondary Education',
    roles: ['convener', 'stateTeam'],
    kind: 'stateAgency',
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  masmhc: {
    id: 'masmhc',
    name: 'Massachusetts School Mental Health Consortium',
    kind: 'consortium',
    roles: ['convener', 'stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  ncsmh: {
    id: 'ncsmh',
    name: 'National Center for School Mental Health',
    kind: 'nationalCenter',
    roles: ['facilitator'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  dmh: {
    id: 'dmh',
    name: 'Massachusetts Department of Mental Health',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  dph: {
    id: 'dph',
    name: 'Massachusetts Department of Public Health',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  parents: {
    id: 'parents',
    name: 'Parent leaders',
    kind: 'familyVoice',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  youth: {
    id: 'youth',
    name: 'Youth leaders',
    kind: 'youthVoice',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: CALLS,
  },
  dcf: {
    id: 'dcf',
    name: 'Massachusetts Department of Children and Families',
    cohorts: ['ma-coiin-2021-22'],
    kind: 'stateAgency',
    roles: ['stateTeam'],
    basis: 'official',
    source: CALLS,
  },
  masshealth: {
    id: 'masshealth',
    name: 'MassHealth',
    cohorts: ['ma-coiin-2021-22'],
    kind: 'stateAgency',
    roles: ['stateTeam'],
    basis: 'official',
    source: CALLS,
  },
} as const satisfies Record<string, StatePartner>;

/** The id of a partner. */
export type StatePartnerId = keyof typeof STATE_PARTNERS;

/**
 * Lists the partners of a cohort's state team.
 *
 * @example
 * statePartnersOf('ma-coiin-2020-21').map(({ id }) => id) // => ['dese', 'masmhc', 'ncsmh', 'dmh', 'dph', 'parents', 'youth']
 */
export function statePartnersOf(cohort: string): StatePartner[] {
  return Object.values<StatePartner>(STATE_PARTNERS).filter(({ cohorts }) => cohorts.includes(cohort));
}
