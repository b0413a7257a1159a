import type { OptionKind } from '../../core/given/kind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';

import type { MonthlyReportInput, MonthlySubmissionInput } from './report.js';

/**
 * What rules may need beyond the submission itself. A rule whose need is not met is not judged, and
 * `rulesJudged` says so.
 */
export interface MonthlyContext {
  /** Today as a date; without it "not in the future" is not judged. */
  readonly asOf?: string;
  /** The cohort whose months are due. */
  readonly cohort?: Cohort;
  /** The organizations known to the caller; organization checks run only for districts that are in it. */
  readonly registry?: Registry;
  /** Earlier submissions: compared with, never reported on. */
  readonly history?: readonly (MonthlySubmissionInput | MonthlyReportInput)[];
  /** From the district's profile: how many screening tools it uses. */
  readonly profile?: { readonly screeningTools: number };
  /** Whether the value comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

/** The context of a rule that is judged only where these keys have a value. */
export type ContextWith<Key extends keyof MonthlyContext> = MonthlyContext &
  Required<Pick<MonthlyContext, Key>>;

/** What a `MonthlyContext` may hold. */
export const MONTHLY_CONTEXT = {
  asOf: 'date',
  cohort: COHORT,
  registry: REGISTRY,
  history: 'list',
  profile: { says: 'a profile { screeningTools }', has: { screeningTools: 'count' } },
  text: 'boolean',
} as const satisfies Record<keyof MonthlyContext, OptionKind>;
