import type { ObjectKindOf } from '../../core/given/kind.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Attendance } from '../events/attendance.js';
import { ATTENDANCE, EVENTS } from '../events/eventKinds.js';
import type { NetworkEvent } from '../events/networkEvent.js';
import type { Completion } from '../learning/completion.js';
import { COMPLETIONS } from '../learning/learningContext.js';

/** What is known of the districts of a cohort. A list left out is not known; an empty list says that there is nothing. */
export interface CommitmentRecords {
  readonly cohort: Cohort;
  readonly events?: readonly NetworkEvent[];
  readonly attendance?: readonly Attendance[];
  /** Who finished coaching, technical assistance or professional development. */
  readonly completions?: readonly Completion[];
  /** Steps that were taken: `teamNamed` and the other facts of `COMMITMENT_FACTS`, or a step of a cohort's own. */
  readonly milestones?: readonly {
    readonly organization: string;
    readonly step: string;
    readonly on: string;
  }[];
  /** Where each action plan stands and since when; plans themselves belong to the `pdsa` room. */
  readonly actionPlans?: readonly {
    readonly organization: string;
    readonly state: 'draft' | 'active' | 'completed';
    readonly since: string;
  }[];
  /** Assessment sheets that came in: of which instrument, and when. */
  readonly sheets?: readonly {
    readonly organization: string;
    readonly instrument: string;
    readonly on: string;
  }[];
  /** Months that came in: when, and whether measures and PDSA cycles were in them. */
  readonly months?: readonly {
    readonly organization: string;
    readonly month: string;
    readonly on: string;
    readonly measures: boolean;
    readonly pdsa: boolean;
  }[];
  /** Days on which districts left the cohort, by code; nothing is due after that day. */
  readonly left?: Readonly<Record<string, string>>;
}

/** `CommitmentRecords`. */
export const COMMITMENT_RECORDS = {
  says: 'records { cohort, events, attendance, ... }',
  has: { cohort: COHORT },
  mayHave: {
    events: EVENTS,
    attendance: ATTENDANCE,
    completions: COMPLETIONS,
    milestones: 'list',
    actionPlans: 'list',
    sheets: 'list',
    months: 'list',
    left: 'object',
  },
} as const satisfies ObjectKindOf<CommitmentRecords>;
