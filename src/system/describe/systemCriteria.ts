import { AXIS_CRITERIA } from './axisCriteria.js';
import { dayNotSaid, inForce, isListed } from './inForce.js';
import { countPractice, countRows, type SystemCriterion } from './judgement.js';
import { fteNotSaid, isFteSure, judgeRatios } from './judgeStaff.js';

/**
 * What is asked of a system: the facts on which the axes of the definition and the core features rest.
 *
 * How each is counted is a proposal of this project, and so is how much is enough (`SYSTEM_THRESHOLDS`). A list with
 * rows is taken as whole; a list left out or empty is not known, and neither is what a row does not say.
 *
 * @see dese-coiin-2020-21; proposals f06, f07 and f09
 */
export const SYSTEM_CRITERIA = {
  ...AXIS_CRITERIA,
  staffInPlace: {
    label: 'Mental health staff of several professions work in the schools',
    judge: ({ staffing }) => [
      countRows(
        'disciplines',
        'staffing',
        staffing,
        (row) => (row.fte === 0 ? 'no' : isFteSure(row) ? 'yes' : 'unknown'),
        ({ discipline }) => discipline,
        fteNotSaid,
      ),
    ],
  },
  staffRatios: {
    label: 'Professions have no more students to one position than their associations recommend',
    judge: (profile, options) => [judgeRatios(profile, options)],
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
        'anyFunding',
        'financing',
        financing,
        (row) => isListed(row, options),
        ({ source }) => source,
      ),
      countRows(
        'fundingSources',
        'financing',
        financing,
        (row) => inForce(row, options),
        ({ source }) => source,
        dayNotSaid,
      ),
    ],
  },
} as const satisfies Record<string, SystemCriterion>;

/** A criterion of a comprehensive system. */
export type SystemCriterionId = keyof typeof SYSTEM_CRITERIA;
