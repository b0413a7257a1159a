import type { Facts } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';

/** A member of the state team of the collaborative. */
export interface StatePartner {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stateAgency' | 'consortium' | 'nationalCenter' | 'familyVoice' | 'youthVoice';
  readonly roles: readonly ('convener' | 'facilitator' | 'stateTeam')[];
  readonly cohorts: readonly string[];
  readonly basis: Basis;
  readonly source: SourceRef;
  /** Fields whose basis is another. */
  readonly facts?: Facts;
}

const BOTH = ['ma-coiin-2020-21', 'ma-coiin-2021-22'] as const;
const FIRST = ['ma-coiin-2020-21'] as const;
const SECOND = ['ma-coiin-2021-22'] as const;
const PAGE_2020 = { id: 'dese-coiin-2020-21' } as const;
const PAGE_2021 = { id: 'dese-coiin-2021-22' } as const;
/** Who convenes is inferred: the two publish the call together. */
const CONVENER = { 'roles.convener': { basis: 'inferred', source: PAGE_2020 } } as const;

/**
 * The state team of both years: who leads, who facilitates, who advises.
 *
 * The page of 2020-21 names parent and youth leaders, the one of 2021-22 names two organizations of parents and youth.
 * Whoever is listed for both years is named by the pages of both.
 */
export const STATE_PARTNERS = {
  dese: {
    id: 'dese',
    name: 'Massachusetts Department of Elementary and Secondary Education',
    kind: 'stateAgency',
    roles: ['convener', 'stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: PAGE_2020,
    facts: CONVENER,
  },
  masmhc: {
    id: 'masmhc',
    name: 'Massachusetts School Mental Health Consortium',
    kind: 'consortium',
    roles: ['convener', 'stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: PAGE_2020,
    facts: CONVENER,
  },
  ncsmh: {
    id: 'ncsmh',
    name: 'National Center for School Mental Health',
    kind: 'nationalCenter',
    roles: ['facilitator'],
    cohorts: BOTH,
    basis: 'official',
    source: PAGE_2020,
  },
  dmh: {
    id: 'dmh',
    name: 'Massachusetts Department of Mental Health',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: PAGE_2020,
  },
  dph: {
    id: 'dph',
    name: 'Massachusetts Department of Public Health',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: BOTH,
    basis: 'official',
    source: PAGE_2020,
  },
  parents: {
    id: 'parents',
    name: 'Parent leaders',
    kind: 'familyVoice',
    roles: ['stateTeam'],
    cohorts: FIRST,
    basis: 'official',
    source: PAGE_2020,
  },
  youth: {
    id: 'youth',
    name: 'Youth leaders',
    kind: 'youthVoice',
    roles: ['stateTeam'],
    cohorts: FIRST,
    basis: 'official',
    source: PAGE_2020,
  },
  cplan: {
    id: 'cplan',
    name: 'CPLAN',
    kind: 'familyVoice',
    roles: ['stateTeam'],
    cohorts: SECOND,
    basis: 'official',
    source: PAGE_2021,
    facts: { kind: { basis: 'inferred', source: PAGE_2021 } },
  },
  ppal: {
    id: 'ppal',
    name: 'PPAL/YouthMove',
    kind: 'youthVoice',
    roles: ['stateTeam'],
    cohorts: SECOND,
    basis: 'official',
    source: PAGE_2021,
    facts: { kind: { basis: 'inferred', source: PAGE_2021 } },
  },
  dcf: {
    id: 'dcf',
    name: 'Massachusetts Department of Children and Families',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: SECOND,
    basis: 'official',
    source: PAGE_2021,
  },
  masshealth: {
    id: 'masshealth',
    name: 'MassHealth',
    kind: 'stateAgency',
    roles: ['stateTeam'],
    cohorts: SECOND,
    basis: 'official',
    source: PAGE_2021,
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
