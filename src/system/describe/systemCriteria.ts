import { judgeEvidence, judgeHarm } from './judgeEvidence.js';
import { judgeList, judgePractice, type SystemJudge } from './judgement.js';
import { judgeFamilyPartner, judgePartnerKinds, judgePartnerSide } from './judgePartners.js';
import { judgeTier } from './judgeTier.js';

/** One thing that is asked of a system, in words and as a function. */
export interface SystemCriterion {
  /** What is the case where the answer is yes. */
  readonly label: string;
  readonly judge: SystemJudge;
}

/**
 * What is asked of a system: the facts on which the axes of the definition and the core features rest.
 *
 * How each is answered is a proposal of this project. A list that is there is taken as whole, a list left out as
 * not known.
 *
 * @see dese-coiin-2020-21; proposals f06 and f07
 */
export const SYSTEM_CRITERIA = {
  tier1Supports: { label: 'Tier 1 has supports', judge: (profile) => judgeTier(profile, 'tier1') },
  tier2Supports: { label: 'Tier 2 has supports', judge: (profile) => judgeTier(profile, 'tier2') },
  tier3Supports: { label: 'Tier 3 has supports', judge: (profile) => judgeTier(profile, 'tier3') },
  communityPartner: {
    label: 'A partner from the community works with the schools',
    judge: (profile, options) => judgePartnerSide(profile, 'community', options),
  },
  familyPartner: {
    label: 'Families are partners, by an organization or on the team',
    judge: judgeFamilyPartner,
  },
  severalPartnerKinds: { label: 'Partners are of three kinds or more', judge: judgePartnerKinds },
  tier1Evidence: {
    label: 'A program of Tier 1 has the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, 'tier1', options),
  },
  tier2Evidence: {
    label: 'A program of Tier 2 has the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, 'tier2', options),
  },
  tier3Evidence: {
    label: 'A program of Tier 3 has the evidence asked for',
    judge: (profile, options) => judgeEvidence(profile, 'tier3', options),
  },
  noHarmfulProgram: { label: 'No program in use is rated concerning or harmful', judge: judgeHarm },
  staffInPlace: {
    label: 'Mental health staff work in the schools',
    judge: ({ staffing }) => judgeList('staffing', staffing, ({ fte }) => (fte > 0 ? 'yes' : 'no')),
  },
  staffTraining: {
    label: 'Educators are trained in mental health every year',
    judge: (profile) => judgePractice(profile, 'staffTraining'),
  },
  teamMeets: {
    label: 'A team of several disciplines meets regularly',
    judge: (profile) => judgePractice(profile, 'team'),
  },
  needsAssessed: {
    label: 'Needs and strengths are assessed formally',
    judge: (profile) => judgePractice(profile, 'needsAssessment'),
  },
  resourcesMapped: {
    label: 'Services are mapped, and the map is kept up',
    judge: (profile) => judgePractice(profile, 'resourceMap'),
  },
  universalScreening: {
    label: 'All students of some grade or more are screened',
    judge: (profile) => judgePractice(profile, 'universalScreening'),
  },
  outcomesCollected: {
    label: 'Data on outcomes are collected, at least in part',
    judge: ({ dataSystems }) =>
      judgeList('dataSystems', dataSystems, ({ kind, collected }) =>
        kind !== 'outcomes' ? 'no' : collected === 'partly' ? 'yes' : collected,
      ),
  },
  dataUsed: {
    label: 'Teams use data in their decisions',
    judge: ({ dataSystems }) =>
      judgeList('dataSystems', dataSystems, ({ usedByTeam }) => usedByTeam ?? 'unknown'),
  },
  severalFundingSources: {
    label: 'Money comes from two sources or more',
    judge: ({ financing }) => {
      if (!financing) return { answer: 'unknown', facts: [['financing']] };
      const first = new Map(financing.map(({ source }, row) => [source, row] as const).reverse());
      const facts = [...first.values()].sort((a, b) => a - b).map((row) => ['financing', row]);
      return { answer: first.size >= 2 ? 'yes' : 'no', facts: facts.length > 0 ? facts : [['financing']] };
    },
  },
} as const satisfies Record<string, SystemCriterion>;

/** A criterion of a comprehensive system. */
export type SystemCriterionId = keyof typeof SYSTEM_CRITERIA;
