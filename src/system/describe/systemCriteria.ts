import { inForce } from './inForce.js';
import { judgeEvidence, judgeHarm } from './judgeEvidence.js';
import { countPractice, countRows, type SystemJudge } from './judgement.js';
import {
  judgeAgreements,
  judgeCommunity,
  judgeFamilies,
  judgePartnerKinds,
  judgeStrength,
} from './judgePartners.js';
import { judgeTier } from './judgeTier.js';

/** One thing that is asked of a system, in words and as a function that counts. */
export interface SystemCriterion {
  /** What is the case where there is enough. */
  readonly label: string;
  readonly judge: SystemJudge;
}

/**
 * What is asked of a system: the facts on which the axes of the definition and the core features rest.
 *
 * How each is counted is a proposal of this project, and so is how much is enough (`SYSTEM_THRESHOLDS`). A list with
 * rows is taken as whole; a list left out or empty is not known.
 *
 * @see dese-coiin-2020-21; proposals f06, f07 and f09
 */
export const SYSTEM_CRITERIA = {
  tier1Supports: { label: 'Tier 1 has several supports', judge: (profile) => [judgeTier(profile, 'tier1')] },
  tier2Supports: { label: 'Tier 2 has several supports', judge: (profile) => [judgeTier(profile, 'tier2')] },
  tier3Supports: { label: 'Tier 3 has several supports', judge: (profile) => [judgeTier(profile, 'tier3')] },
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
    judge: (profile, options) => [judgePartnerKinds(profile, options)],
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
  tier1Evidence: {
    label: 'Tier 1 has a program with the evidence asked for',
    judge: (profile, options) => [judgeEvidence(profile, options, 'tier1')],
  },
  tier2Evidence: {
    label: 'Tier 2 has a program with the evidence asked for',
    judge: (profile, options) => [judgeEvidence(profile, options, 'tier2')],
  },
  tier3Evidence: {
    label: 'Tier 3 has a program with the evidence asked for',
    judge: (profile, options) => [judgeEvidence(profile, options, 'tier3')],
  },
  severalPrograms: {
    label: 'Several programs have the evidence asked for',
    judge: (profile, options) => [judgeEvidence(profile, options)],
  },
  noHarmfulProgram: {
    label: 'No program in use is rated concerning or harmful',
    judge: (profile) => [judgeHarm(profile)],
  },
  staffInPlace: {
    label: 'Mental health staff of several professions work in the schools',
    judge: ({ staffing }) => [
      countRows(
        'disciplines',
        'staffing',
        staffing,
        ({ fte }) => (fte > 0 ? 'yes' : 'no'),
        ({ discipline }) => discipline,
      ),
    ],
  },
  staffTraining: {
    label: 'Educators are trained in mental health every year',
    judge: (profile) => [countPractice(profile, 'staffTraining')],
  },
  teamMeets: {
    label: 'A team of several disciplines meets regularly',
    judge: (profile) => [countPractice(profile, 'team')],
  },
  needsAssessed: {
    label: 'Needs and strengths are assessed formally',
    judge: (profile) => [countPractice(profile, 'needsAssessment')],
  },
  resourcesMapped: {
    label: 'Services are mapped, and the map is kept up',
    judge: (profile) => [countPractice(profile, 'resourceMap')],
  },
  universalScreening: {
    label: 'All students of some grade or more are screened',
    judge: (profile) => [countPractice(profile, 'universalScreening')],
  },
  outcomesCollected: {
    label: 'Data on outcomes are collected in full',
    judge: ({ dataSystems }) => [
      countRows('outcomes', 'dataSystems', dataSystems, ({ kind, collected }) =>
        kind !== 'outcomes' ? 'no' : collected === 'partly' ? 'yes' : collected,
      ),
      countRows('fullOutcomes', 'dataSystems', dataSystems, ({ kind, collected }) =>
        kind !== 'outcomes' || collected === 'partly' ? 'no' : collected,
      ),
    ],
  },
  dataUsed: {
    label: 'Teams use several kinds of data in their decisions',
    judge: ({ dataSystems }) => [
      countRows(
        'dataKinds',
        'dataSystems',
        dataSystems,
        ({ usedByTeam }) => usedByTeam ?? 'unknown',
        ({ kind }) => kind,
      ),
    ],
  },
  severalFundingSources: {
    label: 'Money comes from several sources',
    judge: ({ financing }, options) => [
      countRows(
        'fundingSources',
        'financing',
        financing,
        (row) => inForce(row, options),
        ({ source }) => source,
      ),
    ],
  },
} as const satisfies Record<string, SystemCriterion>;

/** A criterion of a comprehensive system. */
export type SystemCriterionId = keyof typeof SYSTEM_CRITERIA;
