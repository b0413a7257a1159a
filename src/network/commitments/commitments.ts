import type { CommitmentDefinition } from './commitmentFields.js';

const PAGE = { id: 'dese-coiin-2020-21' } as const;
const OURS = { basis: 'proposed', source: { id: 'project', at: 'c01' } } as const;
/** By when, how much of it, and whether a "no" decides, is proposed of every commitment. */
const BY_US = { fulfilledBy: OURS, decisive: OURS } as const;

/**
 * The twelve commitments of an application, as a list that a cohort may replace by its own.
 *
 * The state's page asks districts for one thing: monthly data as far as available (C7). C1 to C5, C8, C9 and C12 are
 * inferred: the page describes them as what a district gets or works on. C6 is what a national cohort did. Which of them
 * decide, and by when each step is due, is proposed by this project.
 */
export const COMMITMENTS = {
  C1: {
    id: 'C1',
    label: 'Form or name a multidisciplinary district team.',
    fulfilledBy: [{ fact: 'teamNamed', by: 0 }],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C2: {
    id: 'C2',
    label: 'Attend convenings, in person or virtual.',
    fulfilledBy: [{ fact: 'attended', events: ['convening'] }],
    decisive: true,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C3: {
    id: 'C3',
    label: 'Take part in coaching and calls.',
    fulfilledBy: [{ fact: 'attended', events: ['coaching', 'call', 'technicalAssistance'] }],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C4: {
    id: 'C4',
    label: 'Complete the needs assessment (profile and quality assessment) at the start and at the end.',
    fulfilledBy: [
      { fact: 'startAssessed', by: 2 },
      { fact: 'endAssessed', by: 'last' },
    ],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C5: {
    id: 'C5',
    label: 'Develop an action plan and carry it out with continuous improvement.',
    fulfilledBy: [{ fact: 'planAgreed', by: 3 }],
    decisive: true,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C6: {
    id: 'C6',
    label: 'Run PDSA cycles and report them every month.',
    fulfilledBy: [{ fact: 'cycleLogged' }],
    decisive: false,
    basis: 'inferred',
    source: { id: 'connors-2020' },
    facts: BY_US,
  },
  C7: {
    id: 'C7',
    label: 'Submit monthly data as far as available.',
    fulfilledBy: [{ fact: 'monthSent' }],
    decisive: true,
    basis: 'official',
    source: PAGE,
    facts: BY_US,
  },
  C8: {
    id: 'C8',
    label: 'Pilot in at least one school.',
    fulfilledBy: [{ fact: 'pilotStarted', by: 4 }],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C9: {
    id: 'C9',
    label: 'Involve youth and families.',
    fulfilledBy: [{ fact: 'youthAndFamilyInvolved', by: 3 }],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C10: {
    id: 'C10',
    label: 'Give members of the team protected time.',
    fulfilledBy: [{ fact: 'timeProtected', by: 0 }],
    decisive: false,
    basis: 'proposed',
    source: { id: 'project', at: 'c02' },
    facts: BY_US,
  },
  C11: {
    id: 'C11',
    label: 'Have the support of the superintendent.',
    fulfilledBy: [{ fact: 'superintendentSigned', by: 0 }],
    decisive: false,
    basis: 'proposed',
    source: { id: 'project', at: 'c02' },
    facts: BY_US,
  },
  C12: {
    id: 'C12',
    label: 'Share learning with the network.',
    fulfilledBy: [{ fact: 'learningShared', by: 'last' }],
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
} as const satisfies Record<string, CommitmentDefinition>;

/** `C1` to `C12`. */
export type CommitmentId = keyof typeof COMMITMENTS;

/**
 * Lists the commitments of a cohort: its own, or ours where it names none.
 *
 * @example
 * commitmentsOf(COHORTS['ma-coiin-2020-21']).length // => 12
 */
export function commitmentsOf(cohort?: WithCommitments | null): readonly CommitmentDefinition[] {
  return cohort?.commitments ?? Object.values(COMMITMENTS);
}

/** A cohort, as far as it is read here. */
interface WithCommitments {
  readonly id: string;
  readonly commitments?: readonly CommitmentDefinition[] | null | undefined;
}
