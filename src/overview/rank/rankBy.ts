import type { OptionKind } from '../../core/given/kind.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { MonthlyReportInput } from '../../monthly/form/report.js';
import { REPORTS } from '../../monthly/form/reportKinds.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';

/** By what districts are ranked: exactly one of these. */
export interface RankBy {
  /** The score of a domain, or over all (`domain: null`), in one half of the year. Of one instrument: the one that most districts used where none is named. */
  readonly score?: {
    readonly domain: string | null;
    readonly half: 'fall' | 'spring';
    readonly instrument?: string | null;
  } | null;
  /** The share of due months that came on time. */
  readonly timeliness?: boolean | null;
  /** A rate of the monthly form in the school year, such as `screeningReach`: students screened for the first time, of those enrolled. */
  readonly rate?: string | null;
}

/** What a rate needs besides. */
export interface RankContext {
  /** The monthly reports of the districts. */
  readonly reports?: readonly MonthlyReportInput<string>[] | null;
  readonly cohort?: Cohort | null;
  readonly registry?: Registry | null;
  readonly form?: MonthlyForm<string> | null;
}

/** `RankBy`. */
export const RANK_BY = {
  score: {
    says: 'a score { domain, half, instrument }, with domain: null for the score over all',
    has: { half: { oneOf: ['fall', 'spring'] } },
    mayHave: { domain: 'text', instrument: 'text' },
  },
  timeliness: 'boolean',
  rate: 'text',
} as const satisfies Record<keyof RankBy, OptionKind>;

/** `RankContext`. */
export const RANK_CONTEXT = {
  reports: REPORTS,
  cohort: COHORT,
  registry: REGISTRY,
  form: MONTHLY_FORM_GIVEN,
} as const satisfies Record<keyof RankContext, OptionKind>;
