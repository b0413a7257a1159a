import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { ObjectKindOf, OptionKind } from '../../core/given/kind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';

import type { MonthlyForm } from './monthlyForm.js';
import type { AnyReport, AnySubmission } from './report.js';

/**
 * What rules may need beyond the submission itself. A rule whose need is not met is not judged, and
 * `rulesJudged` says so.
 */
export interface MonthlyContext {
  /** The form of the reports. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm;
  /** Today as a date; without it "not in the future" is not judged. */
  readonly asOf?: string;
  /** The cohort whose months are due. */
  readonly cohort?: Cohort;
  /** The scheme of organization codes, or the id of a built-in one. Left out: that of the cohort or the registry. */
  readonly codes?: CodesNamed;
  /** The organizations known to the caller; organization checks run only for districts that are in it. */
  readonly registry?: Registry;
  /** Earlier submissions: compared with, never reported on. */
  readonly history?: readonly (AnySubmission | AnyReport)[];
  /** From the district's profile: how many screening tools it uses. */
  readonly profile?: { readonly screeningTools: number };
  /** Whether the value comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

/** The context of a rule that is judged only where these keys have a value. */
export type ContextWith<Key extends keyof MonthlyContext> = MonthlyContext &
  Required<Pick<MonthlyContext, Key>>;

/** A monthly form that was made with `defineMonthlyForm` or read with `parseMonthlyForm`. */
export const MONTHLY_FORM_GIVEN = {
  says: 'a monthly form { form, id, measures, comparisons, rates }: MONTHLY_1, or what defineMonthlyForm or parseMonthlyForm gives',
  has: {
    id: 'text',
    measures: { listOf: 'object' },
    comparisons: { listOf: 'object' },
    rates: { listOf: 'object' },
  },
} as const satisfies ObjectKindOf<MonthlyForm>;

/** What a `MonthlyContext` may hold. */
export const MONTHLY_CONTEXT = {
  form: MONTHLY_FORM_GIVEN,
  asOf: 'date',
  cohort: COHORT,
  codes: CODES,
  registry: REGISTRY,
  history: 'list',
  profile: { says: 'a profile { screeningTools }', has: { screeningTools: 'count' } },
  text: 'boolean',
} as const satisfies Record<keyof MonthlyContext, OptionKind>;
