import type { Facts } from '../../core/fact.js';
import type { Kind } from '../../core/given/kind.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';

/** What an organization of the state team does. */
export const STATE_ROLES = {
  convener: { label: 'Convenes the collaborative' },
  facilitator: { label: 'Facilitates the collaborative' },
  stateTeam: { label: 'Is on the state team' },
} as const satisfies Record<string, { label: string }>;

/** A role in the state team. */
export type StateRole = keyof typeof STATE_ROLES;

/** A role of an organization in one cohort, and how that is known. */
export interface StatePartnerRole {
  readonly cohort: string;
  readonly role: StateRole;
  readonly basis: Basis;
  readonly source: SourceRef;
}

/** People of the state team by organization and role; who they are is not said. Proposed by this project (proposal c15). */
export interface StateTeamSeat {
  /** The id of the partner. */
  readonly partner: string;
  readonly cohort: string;
  readonly role: StateRole;
  /** How many people. */
  readonly people: number;
  /** First and last day, where they were not there for the whole time. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A member of the state team of the collaborative. */
export interface StatePartner {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stateAgency' | 'consortium' | 'nationalCenter' | 'familyVoice' | 'youthVoice';
  /** What it does, cohort by cohort. */
  readonly roles: readonly StatePartnerRole[];
  readonly basis: Basis;
  readonly source: SourceRef;
  /** Fields whose basis is another. */
  readonly facts?: Facts;
}

const PAGE_2020 = { id: 'dese-coiin-2020-21' } as const;
const PAGE_2021 = { id: 'dese-coiin-2021-22' } as const;
const FIRST = { cohort: 'ma-coiin-2020-21', basis: 'official', source: PAGE_2020 } as const;
const SECOND = { cohort: 'ma-coiin-2021-22', basis: 'official', source: PAGE_2021 } as const;
/** Who convenes is inferred: the two publish the call of the first year, and the application of the second, together. */
const CONVENES_FIRST = { ...FIRST, role: 'convener', basis: 'inferred' } as const;
const CONVENES_SECOND = {
  ...SECOND,
  role: 'convener',
  basis: 'inferred',
  source: { id: 'dese-coiin-application-2021' },
} as const;
const TEAM_FIRST = { ...FIRST, role: 'stateTeam' } as const;
const TEAM_SECOND = { ...SECOND, role: 'stateTeam' } as const;
/** That who convenes is on the state team, too, the second page does not say in so many words. */
const CONVENERS_OF_BOTH = [
  CONVENES_FIRST,
  TEAM_FIRST,
  CONVENES_SECOND,
  { ...TEAM_SECOND, basis: 'inferred' },
] as const;

/**
 * The state team of both years: who leads, who facilitates, who advises.
 *
 * The page of 2020-21 names parent and youth leaders, the one of 2021-22 names two organizations of parents and youth.
 * Each role says for which cohort it is, and where that is from.
 */
export const STATE_PARTNERS = {
  dese: {
    id: 'dese',
    name: 'Massachusetts Department of Elementary and Secondary Education',
    kind: 'stateAgency',
    roles: CONVENERS_OF_BOTH,
    basis: 'official',
    source: PAGE_2020,
  },
  masmhc: {
    id: 'masmhc',
    name: 'Massachusetts School Mental Health Consortium',
    kind: 'consortium',
    roles: CONVENERS_OF_BOTH,
    basis: 'official',
    source: PAGE_2020,
  },
  ncsmh: {
    id: 'ncsmh',
    name: 'National Center for School Mental Health',
    kind: 'nationalCenter',
    roles: [
      { ...FIRST, role: 'facilitator' },
      { ...SECOND, role: 'facilitator' },
    ],
    basis: 'official',
    source: PAGE_2020,
  },
  dmh: {
    id: 'dmh',
    name: 'Massachusetts Department of Mental Health',
    kind: 'stateAgency',
    roles: [TEAM_FIRST, TEAM_SECOND],
    basis: 'official',
    source: PAGE_2020,
  },
  dph: {
    id: 'dph',
    name: 'Massachusetts Department of Public Health',
    kind: 'stateAgency',
    roles: [TEAM_FIRST, TEAM_SECOND],
    basis: 'official',
    source: PAGE_2020,
  },
  parents: {
    id: 'parents',
    name: 'Parent leaders',
    kind: 'familyVoice',
    roles: [TEAM_FIRST],
    basis: 'official',
    source: PAGE_2020,
  },
  youth: {
    id: 'youth',
    name: 'Youth leaders',
    kind: 'youthVoice',
    roles: [TEAM_FIRST],
    basis: 'official',
    source: PAGE_2020,
  },
  cplan: {
    id: 'cplan',
    name: 'CPLAN',
    kind: 'familyVoice',
    roles: [TEAM_SECOND],
    basis: 'official',
    source: PAGE_2021,
    facts: { kind: { basis: 'inferred', source: PAGE_2021 } },
  },
  ppal: {
    id: 'ppal',
    name: 'PPAL/YouthMove',
    kind: 'youthVoice',
    roles: [TEAM_SECOND],
    basis: 'official',
    source: PAGE_2021,
    facts: { kind: { basis: 'inferred', source: PAGE_2021 } },
  },
  dcf: {
    id: 'dcf',
    name: 'Massachusetts Department of Children and Families',
    kind: 'stateAgency',
    roles: [TEAM_SECOND],
    basis: 'official',
    source: PAGE_2021,
  },
  masshealth: {
    id: 'masshealth',
    name: 'MassHealth',
    kind: 'stateAgency',
    roles: [TEAM_SECOND],
    basis: 'official',
    source: PAGE_2021,
  },
} as const satisfies Record<string, StatePartner>;

/** The id of a partner. */
export type StatePartnerId = keyof typeof STATE_PARTNERS;

/**
 * Lists the partners of a cohort's state team, with what each does there.
 *
 * @param role - only those with this role
 * @param partners - the partners of a state of your own; `STATE_PARTNERS` where left out
 * @example
 * statePartnersOf('ma-coiin-2020-21').map(({ id }) => id) // => ['dese', 'masmhc', 'ncsmh', 'dmh', 'dph', 'parents', 'youth']
 * @example
 * statePartnersOf('ma-coiin-2021-22', 'facilitator').map(({ id }) => id) // => ['ncsmh']
 */
export function statePartnersOf(
  cohort: string,
  role?: StateRole,
  partners: readonly StatePartner[] = Object.values<StatePartner>(STATE_PARTNERS),
): StatePartner[] {
  mustBe('text', cohort, 'statePartnersOf', 'cohort');
  mayBe({ oneOf: Object.keys(STATE_ROLES) }, role, 'statePartnersOf', 'role');
  mustBe(
    { listOf: PARTNER, says: 'a list of partners { id, roles }' },
    partners,
    'statePartnersOf',
    'partners',
  );
  return partners.flatMap((partner) => {
    const roles = partner.roles.filter(
      (one) => one.cohort === cohort && (role === undefined || one.role === role),
    );
    return roles.length > 0 ? [{ ...partner, roles }] : [];
  });
}

const PARTNER: Kind = { says: 'a partner { id, roles }', has: { roles: { listOf: 'object' } } };
