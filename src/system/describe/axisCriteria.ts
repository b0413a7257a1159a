import { judgeEvidence, judgeHarm, judgePrograms } from './judgeEvidence.js';
import type { SystemCriterion } from './judgement.js';
import {
  judgeAgreements,
  judgeCommunity,
  judgeFamilies,
  judgePartnerKinds,
  judgePartnerReach,
  judgeStrength,
} from './judgePartners.js';
import { judgeReach } from './judgeReach.js';
import { judgeStaff } from './judgeStaff.js';
import { judgeTier } from './judgeTier.js';

/** What is asked of the three axes of the definition. */
export const AXIS_CRITERIA = {
  tier1Supports: {
    label: 'Tier 1 has several supports',
    judge: (profile, options) => judgeTier(profile, 'tier1', options),
  },
  tier2Supports: {
    label: 'Tier 2 has several supports',
    judge: (profile, options) => judgeTier(profile, 'tier2', options),
  },
  tier3Supports: {
    label: 'Tier 3 has several supports',
    judge: (profile, options) => judgeTier(profile, 'tier3', options),
  },
  tier1Reach: {
    label: 'Supports of Tier 1 reach most schools and students, often enough, and have places',
    judge: (profile, options) => judgeReach(profile, 'tier1', options),
  },
  tier2Reach: {
    label: 'Supports of Tier 2 reach most schools and enough students, often enough, and have places',
    judge: (profile, options) => judgeReach(profile, 'tier2', options),
  },
  tier3Reach: {
    label: 'Supports of Tier 3 reach most schools and enough students, often enough, and have places',
    judge: (profile, options) => judgeReach(profile, 'tier3', options),
  },
  staffEnough: {
    label: 'There are enough mental health staff for the students',
    judge: (profile, options) => [judgeStaff(profile, options)],
  },
  communityPartner: {
    label: 'A partner from the community works with the schools under a written agreement',
    judge: judgeCommunity,
  },
  familyPartner: {
    label: 'Families, and with them young people, take part by organizations and on the team',
    judge: judgeFamilies,
  },
  severalPartnerKinds: {
    label: 'Partners are of several kinds',
    judge: judgePartnerKinds,
  },
  partnerAgreements: {
    label: 'Several partners are bound by a written agreement',
    judge: (profile, options) => [judgeAgreements(profile, options)],
  },
  closePartner: {
    label:
      'A partner does more than exchange information or adjust what it does: it shares resources or goals',
    judge: (profile, options) => [judgeStrength(profile, options)],
  },
  partnerReach: {
    label: 'A partner works in most of the schools',
    judge: (profile, options) => [judgePartnerReach(profile, options)],
  },
  tier1Evidence: {
    label: 'Tier 1 has a program with the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, options, 'tier1'),
  },
  tier2Evidence: {
    label: 'Tier 2 has a program with the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, options, 'tier2'),
  },
  tier3Evidence: {
    label: 'Tier 3 has a program with the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, options, 'tier3'),
  },
  severalPrograms: {
    label: 'Several programs have the evidence asked for',
    judge: (profile, options) => [judgePrograms(profile, options)],
  },
  noHarmfulProgram: {
    label: 'No program in use is rated concerning or harmful',
    judge: (profile, options) => [judgeHarm(profile, options)],
  },
} as const satisfies Record<string, SystemCriterion>;
