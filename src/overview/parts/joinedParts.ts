import type { Application } from '../../application/form/applicationForm.js';
import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import type { Finding } from '../../core/finding.js';
import type { AnySubmission } from '../../monthly/form/report.js';
import type { Attendance } from '../../network/events/attendance.js';
import type { Completion } from '../../network/learning/completion.js';
import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import type { ActionPlan } from '../../pdsa/plan/actionPlan.js';
import type { Tally } from '../../pdsa/tally/tally.js';
import type { Profile } from '../../system/profile/profile.js';
import type { Joined, PartName } from './districtParts.js';
import type { StepTaken } from './readRecord.js';

/** The records of one district and year, each read, with its place; the rest is told in findings. */
export interface JoinedParts {
  readonly organization: string | null;
  readonly application: Joined<Partial<Application>> | null;
  readonly profile: Joined<Profile> | null;
  readonly plan: Joined<ActionPlan> | null;
  readonly assessments: readonly Joined<AssessmentSheet>[];
  /** Sheets of the schools of the district. */
  readonly ofSchools: readonly Joined<AssessmentSheet>[];
  readonly submissions: readonly Joined<AnySubmission>[];
  readonly log: PdsaLog | null;
  /** The logs that `log` was put together from. */
  readonly logs: readonly Joined<PdsaLog>[];
  /** Where each cycle came from, by its id. */
  readonly cyclePlaces: ReadonlyMap<string, Joined<PdsaLog>>;
  readonly tallies: readonly Joined<Tally>[];
  readonly attendance: readonly Joined<Attendance>[];
  readonly completions: readonly Joined<Completion>[];
  readonly milestones: readonly Joined<StepTaken>[];
  /** Parts of which nothing is known: left out, or nothing of them could be joined. */
  readonly missing: readonly PartName[];
  /** Parts of which something could not be joined that may belong here: what they do not show is not known. */
  readonly uncertain: ReadonlySet<PartName>;
  /** Submissions that could not be read, as they came, with their month; null where not even that could. */
  readonly unreadMonths: readonly { readonly month: string | null; readonly value: unknown }[];
  readonly findings: readonly Finding[];
}
