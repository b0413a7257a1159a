import type { OptionKind } from '../../core/given/kind.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { MonthlyDefinitions } from '../form/report.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';

/** What rows of a file do not say about the submissions they belong to. */
export interface SubmissionMeta {
  /** The id of the cohort. */
  readonly cohort: string;
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
  /** Knows the schools that owe a row; a district that it does not hold owes those seen in any month. */
  readonly registry?: Registry;
}

/** What rows do not say, with a sender and a time for those that name none: everything can be sent. */
export type SentSubmissionMeta = SubmissionMeta &
  Required<Pick<SubmissionMeta, 'submittedBy' | 'submittedAt'>>;

/** What `toSubmissions` takes as its meta. */
export const SUBMISSION_META = {
  cohort: { required: 'text' },
  submittedBy: 'text',
  submittedAt: 'text',
  status: { oneOf: /* @__PURE__ */ Object.keys(SUBMISSION_STATUSES) },
  definitions: 'object',
  registry: REGISTRY,
} as const satisfies Record<keyof SubmissionMeta, OptionKind>;
