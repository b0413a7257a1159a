import type { OptionKind } from '../../core/given/kind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { MONTHLY_FORM_GIVEN } from '../form/context.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyForm } from '../form/monthlyForm.js';
import type { MonthlyDefinitions } from '../form/report.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';

/** What rows of a file do not say about the submissions they belong to. */
export interface SubmissionMeta<Id extends string = MeasureId> {
  /** The id of the cohort; or the cohort itself, whose codes and form are then used. */
  readonly cohort: string | Cohort;
  /** The form of the rows. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm<Id>;
  /** Who sent the rows, where the rows themselves do not say. */
  readonly submittedBy?: string;
  /** When, with an offset, where the rows themselves do not say. */
  readonly submittedAt?: string;
  /**
   * `submitted` by default where a sender and a time are known, and `draft` where one of them is not: nothing is sent
   * that nobody has sent.
   */
  readonly status?: SubmissionStatus;
  readonly definitions?: MonthlyDefinitions;
  /**
   * Knows the schools that owe a row: those that were open at the end of the month. A district of which it does not know
   * the schools owes those seen in any month.
   */
  readonly registry?: Registry;
}

/** What rows do not say, with a sender and a time for those that name none: everything can be sent. */
export type SentSubmissionMeta<Id extends string = MeasureId> = SubmissionMeta<Id> &
  Required<Pick<SubmissionMeta, 'submittedBy' | 'submittedAt'>>;

/** What `toSubmissions` takes as its meta. */
export const SUBMISSION_META = {
  cohort: { required: { either: ['text', COHORT], says: 'the id of a cohort, or the cohort' } },
  form: MONTHLY_FORM_GIVEN,
  submittedBy: 'text',
  submittedAt: 'text',
  status: { oneOf: /* @__PURE__ */ Object.keys(SUBMISSION_STATUSES) },
  definitions: 'object',
  registry: REGISTRY,
} as const satisfies Record<keyof SubmissionMeta, OptionKind>;
