import type { SystemCriterionId } from './systemCriteria.js';

/** One axis of the definition, or one core feature, and the criteria that it rests on. All count. */
export interface SystemPart {
  readonly label: string;
  readonly criteria: readonly SystemCriterionId[];
  /** Criteria without any of which there is none of the part; all of them where left out. */
  readonly base?: readonly SystemCriterionId[];
}

const TIERS = [
  'tier1Supports',
  'tier2Supports',
  'tier3Supports',
  'tier1Reach',
  'tier2Reach',
  'tier3Reach',
] as const;
/** What a tier reaches is none of it where it has no support. */
const TIERS_BASE = ['tier1Supports', 'tier2Supports', 'tier3Supports'] as const;
const EVIDENCE = [
  'tier1Evidence',
  'tier2Evidence',
  'tier3Evidence',
  'severalPrograms',
  'noHarmfulProgram',
] as const;

/**
 * The three axes of the definition of a comprehensive school mental health system.
 *
 * @see dese-coiin-2020-21, which names families among the partners
 */
export const SYSTEM_AXES = {
  tiers: { label: 'A full array of tiered services', criteria: [...TIERS, 'staffEnough'], base: TIERS_BASE },
  partnerships: {
    label: 'A variety of partnerships of school, district, community and family',
    criteria: [
      'communityPartner',
      'familyPartner',
      'severalPartnerKinds',
      'partnerAgreements',
      'closePartner',
      'partnerReach',
    ],
    // Families on the team are no partnership yet where no partner is in force.
    base: ['severalPartnerKinds'],
  },
  evidence: { label: 'Evidence-based services and supports', criteria: EVIDENCE },
} as const satisfies Record<string, SystemPart>;

/** An axis of the definition. */
export type SystemAxis = keyof typeof SYSTEM_AXES;

/**
 * The eight core features of a comprehensive system, in order, with the domains of the quality assessment that speak
 * of each. They do not map one to one: the first has no domain, the fourth and sixth share two.
 *
 * @see hoover-2019, whose list was not read at its source; proposal f07 for the criteria
 */
export const CORE_FEATURES = {
  workforce: {
    label: 'Well-trained educators and specialized staff',
    domains: [],
    criteria: ['staffInPlace', 'staffRatios', 'staffTraining'],
  },
  'collaboration-teaming': {
    label: 'Collaboration and teaming of family, school and community',
    domains: ['teaming'],
    criteria: ['teamMeets', 'communityPartner', 'familyPartner'],
  },
  'needs-assessment': {
    label: 'Needs assessment and resource mapping',
    domains: ['needs-assessment-resource-mapping'],
    criteria: ['needsAssessed', 'resourcesMapped'],
  },
  mtss: {
    label: 'Multi-tiered system of supports',
    domains: ['promotion-tier1', 'early-intervention-treatment-tier23'],
    criteria: TIERS,
    base: TIERS_BASE,
  },
  screening: { label: 'Mental health screening', domains: ['screening'], criteria: ['universalScreening'] },
  evidence: {
    label: 'Evidence-based and emerging best practices',
    domains: ['promotion-tier1', 'early-intervention-treatment-tier23'],
    criteria: EVIDENCE,
  },
  data: {
    label: 'Data for outcomes and decisions',
    domains: ['impact'],
    criteria: ['outcomesCollected', 'dataUsed'],
  },
  funding: {
    label: 'Funding and sustainability',
    domains: ['funding-sustainability'],
    criteria: ['severalFundingSources'],
  },
} as const satisfies Record<string, SystemPart & { readonly domains: readonly string[] }>;

/** A core feature of a comprehensive system. */
export type CoreFeature = keyof typeof CORE_FEATURES;
