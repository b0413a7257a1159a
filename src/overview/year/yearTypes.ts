import type { ApplicationState } from '../../application/form/applicationStates.js';
import type { ResourceCell } from '../../assessment/priorities/resourceMap.js';
import type { Finding } from '../../core/finding.js';
import type { OwedField } from '../../monthly/calendar/owedFields.js';
import type { TimelinessRow } from '../../monthly/calendar/timeliness.js';
import type { Membership } from '../../network/cohorts/membership.js';
import type { CyclePace } from '../../pdsa/log/cyclePace.js';
import type { ActionPlanStatus } from '../../pdsa/plan/actionPlanStatus.js';
import type { SystemDescription } from '../../system/describe/systemDescription.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { DistrictCommitment } from '../commitments/districtCommitments.js';
import type { StagesReached } from '../funnel/stagesReached.js';
import type { PartName, PartPlace } from '../parts/districtParts.js';
import type { PriorityThread, ThreadCycle } from '../threads/thread.js';

/** A record that is part of the year. */
export interface SentRecord extends PartPlace {
  /** The day on which it came, or of which it speaks; `null` where it does not say. */
  readonly on: string | null;
  /** The month of a submission. */
  readonly month?: string;
}

/** Something that the district owes. */
export type OwedItem =
  | { readonly what: 'month'; readonly month: string; readonly due: string; readonly days: number }
  | { readonly what: 'returned'; readonly month: string }
  /** Something came for the month that cannot be read. */
  | { readonly what: 'unread'; readonly month: string }
  | ({ readonly what: 'field' } & OwedField<string>)
  | { readonly what: 'step'; readonly id: string; readonly due: string; readonly days: number };

/** Something that lies ahead, on a day. */
export interface NextDate {
  readonly on: string;
  readonly what: 'month' | 'event' | 'step' | 'cycleEnd' | 'aim' | 'milestone' | 'commitment';
  /** The month, or the id of the event, step, cycle, aim, milestone or commitment. */
  readonly id: string;
}

/** What the log of a district says of its pace and learning. */
export interface DistrictCycles {
  readonly all: readonly ThreadCycle[];
  /** Ids of cycles that are under way, or wait for a next one. */
  readonly open: readonly string[];
  /** Up to the last month that is over; `null` where none is. */
  readonly pace: Pick<CyclePace, 'months' | 'idle'> | null;
}

/** One district's school year, put together from what was sent. What is not there is `null`, `unknown` or under `missing`. */
export interface DistrictYear {
  /** The district; `null` where no record names one, or it is not clear which. */
  readonly organization: string | null;
  readonly cohort: string;
  readonly schoolYear: string;
  readonly asOf: string;
  /** How the district takes part in the cohort on that day, or at any time of it. */
  readonly membership: Membership;
  /** The records that were joined, part by part. */
  readonly sent: readonly SentRecord[];
  /** `null` where monthly submissions are not there, or not all could be read: then nobody knows what is owed. */
  readonly owed: readonly OwedItem[] | null;
  readonly months: readonly TimelinessRow[] | null;
  readonly commitments: readonly DistrictCommitment[];
  /** Where the application stands, and which stages it reached. */
  readonly application: { readonly state: ApplicationState | null; readonly reached: StagesReached } | null;
  readonly system: SystemDescription | null;
  /** Every concern in every tier. */
  readonly resources: readonly ResourceCell[] | null;
  readonly assessment: DistrictAssessment;
  readonly plan: ActionPlanStatus | null;
  readonly threads: readonly PriorityThread[] | null;
  readonly cycles: DistrictCycles | null;
  /** Soonest first. */
  readonly next: readonly NextDate[];
  /** What does not fit together, and what was not joined. */
  readonly doubts: readonly Finding[];
  /** Parts of which nothing is known. */
  readonly missing: readonly PartName[];
  /** Parts of which something could not be joined, though it may belong here. */
  readonly uncertain: readonly PartName[];
}
