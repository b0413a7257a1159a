import type { Facts } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';
import type { EventKind } from '../events/networkEvent.js';

/** Steps that a district takes once. */
export type CommitmentMilestone =
  | 'teamNamed'
  | 'startAssessed'
  | 'endAssessed'
  | 'pilotStarted'
  | 'youthAndFamilyInvolved'
  | 'timeProtected'
  | 'superintendentSigned'
  | 'learningShared';

/** A month of the cohort by its end: 0 is the first month, `last` the last. */
export type CommitmentMonth = number | 'last';

/**
 * What shows that a commitment is kept: steps taken by the end of a month, events attended, months reported,
 * or the state of the action plan.
 */
export type CommitmentDuty =
  | {
      readonly kind: 'milestones';
      readonly steps: readonly { readonly step: CommitmentMilestone; readonly by: CommitmentMonth }[];
    }
  | { readonly kind: 'events'; readonly events: readonly EventKind[] }
  | { readonly kind: 'months'; readonly part: 'measures' | 'pdsa' }
  | { readonly kind: 'actionPlan'; readonly by: CommitmentMonth };

/** One thing that a district promises in its application. */
export interface Commitment {
  readonly id: string;
  readonly text: string;
  readonly duty: CommitmentDuty;
  /** A "no" makes the application ineligible; any other "no" is for the reviewers. */
  readonly decisive: boolean;
  /** How sure it is that districts are asked for this at all; `facts` says how sure single fields are. */
  readonly basis: Basis;
  readonly source: SourceRef;
  readonly facts?: Facts;
}

const PAGE = { id: 'dese-coiin-2020-21' } as const;
const OURS = { basis: 'proposed', source: { id: 'project', at: 'c01' } } as const;
/** By when, how much of it, and whether a "no" decides, is proposed of every commitment. */
const BY_US = { duty: OURS, decisive: OURS } as const;

/**
 * The twelve commitments of an application.
 *
 * The state's page asks districts for one thing: monthly data as far as available (C7). C1 to C5, C8, C9 and C12 are
 * inferred: the page describes them as what a district gets or works on. C6 is what a national cohort did. Which of them
 * decide, and by when each step is due, is proposed by this project.
 */
export const COMMITMENTS = {
  C1: {
    id: 'C1',
    text: 'Form or name a multidisciplinary district team.',
    duty: { kind: 'milestones', steps: [{ step: 'teamNamed', by: 0 }] },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C2: {
    id: 'C2',
    text: 'Attend convenings, in person or virtual.',
    duty: { kind: 'events', events: ['convening'] },
    decisive: true,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C3: {
    id: 'C3',
    text: 'Take part in coaching and calls.',
    duty: { kind: 'events', events: ['coaching', 'call', 'technicalAssistance'] },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C4: {
    id: 'C4',
    text: 'Complete the needs assessment (profile and quality assessment) at the start and at the end.',
    duty: {
      kind: 'milestones',
      steps: [
        { step: 'startAssessed', by: 2 },
        { step: 'endAssessed', by: 'last' },
      ],
    },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C5: {
    id: 'C5',
    text: 'Develop an action plan and carry it out with continuous improvement.',
    duty: { kind: 'actionPlan', by: 3 },
    decisive: true,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C6: {
    id: 'C6',
    text: 'Run PDSA cycles and report them every month.',
    duty: { kind: 'months', part: 'pdsa' },
    decisive: false,
    basis: 'inferred',
    source: { id: 'connors-2020' },
    facts: BY_US,
  },
  C7: {
    id: 'C7',
    text: 'Submit monthly data as far as available.',
    duty: { kind: 'months', part: 'measures' },
    decisive: true,
    basis: 'official',
    source: PAGE,
    facts: BY_US,
  },
  C8: {
    id: 'C8',
    text: 'Pilot in at least one school.',
    duty: { kind: 'milestones', steps: [{ step: 'pilotStarted', by: 4 }] },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C9: {
    id: 'C9',
    text: 'Involve youth and families.',
    duty: { kind: 'milestones', steps: [{ step: 'youthAndFamilyInvolved', by: 3 }] },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
  C10: {
    id: 'C10',
    text: 'Give members of the team protected time.',
    duty: { kind: 'milestones', steps: [{ step: 'timeProtected', by: 0 }] },
    decisive: false,
    basis: 'proposed',
    source: { id: 'project', at: 'c02' },
    facts: BY_US,
  },
  C11: {
    id: 'C11',
    text: 'Have the support of the superintendent.',
    duty: { kind: 'milestones', steps: [{ step: 'superintendentSigned', by: 0 }] },
    decisive: false,
    basis: 'proposed',
    source: { id: 'project', at: 'c02' },
    facts: BY_US,
  },
  C12: {
    id: 'C12',
    text: 'Share learning with the network.',
    duty: { kind: 'milestones', steps: [{ step: 'learningShared', by: 'last' }] },
    decisive: false,
    basis: 'inferred',
    source: PAGE,
    facts: BY_US,
  },
} as const satisfies Record<string, Commitment>;

/** `C1` to `C12`. */
export type CommitmentId = keyof typeof COMMITMENTS;
