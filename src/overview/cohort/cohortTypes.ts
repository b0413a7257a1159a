import type { ApplicationState } from '../../application/form/applicationStates.js';
import type { ResourceCell } from '../../assessment/priorities/resourceMap.js';
import type { Finding } from '../../core/finding.js';
import type { TimelinessState } from '../../monthly/calendar/timelinessStates.js';
import type { ActDecision } from '../../pdsa/cycle/cycleWords.js';
import type { SupportProvider } from '../../system/words/profileWords.js';
import type { DistrictCommitmentStatus } from '../commitments/districtCommitments.js';
import type { CohortFunnel } from '../funnel/cohortFunnel.js';
import type { DistrictYear } from '../year/yearTypes.js';

/** Codes of districts, in the order of the cohort. */
export type DistrictCodes = readonly string[];

/** One concern in one tier over all districts: where it is covered, a gap, or not known, and who gives it. */
export interface CohortCell extends Pick<ResourceCell, 'concern' | 'tier'> {
  readonly covered: DistrictCodes;
  readonly gap: DistrictCodes;
  readonly unknown: DistrictCodes;
  /** Districts in which the provider is known to give it; of others it is not known that the provider does not. */
  readonly providers: Readonly<Partial<Record<SupportProvider, DistrictCodes>>>;
}

/** One domain of one instrument over all districts; `domain: null` is the score over all. */
export interface CohortDomain {
  readonly instrument: string;
  readonly edition: string;
  readonly domain: string | null;
  readonly districts: readonly {
    readonly organization: string;
    readonly fall: number | null;
    readonly spring: number | null;
    readonly change: number | null;
  }[];
  /** Districts by the band of their latest score. */
  readonly bands: Readonly<Record<string, DistrictCodes>>;
  readonly rose: DistrictCodes;
  readonly fell: DistrictCodes;
  readonly same: DistrictCodes;
  /** Districts among the first three growth areas of which this domain is. */
  readonly priorityOf: DistrictCodes;
}

/** The cycles of a cohort. */
export interface CohortCycles {
  /** Districts whose log is known. */
  readonly known: DistrictCodes;
  readonly open: readonly { readonly organization: string; readonly cycles: readonly string[] }[];
  /** For each month that is over: in how many of the districts whose log is known a cycle was under way. */
  readonly pace: readonly { readonly month: string; readonly testing: number; readonly known: number }[];
  /** `null` where no log is known. */
  readonly decisions: Readonly<Record<ActDecision, number>> | null;
  readonly learned: readonly {
    readonly organization: string;
    readonly cycle: string;
    readonly learned: string;
  }[];
}

/** One commitment over all districts. */
export interface CohortCommitment {
  readonly id: string;
  readonly label: string;
  readonly districts: Readonly<Record<DistrictCommitmentStatus, DistrictCodes>>;
}

/** One month over all districts; `unknown`: the submissions of the district are not there. */
export interface CohortMonth {
  readonly month: string;
  readonly districts: Readonly<Record<TimelinessState | 'unknown', DistrictCodes>>;
}

/** A cohort's school year: the years of its districts, rolled up. */
export interface CohortYear {
  readonly cohort: string;
  readonly schoolYear: string;
  readonly asOf: string;
  /** The districts of the cohort, and those that sent something where the cohort lists none. */
  readonly organizations: DistrictCodes;
  /** Whether the cohort lists its districts. */
  readonly districtsKnown: boolean;
  /** The year of each district; of one that sent nothing, everything is unknown. */
  readonly years: readonly DistrictYear[];
  readonly resources: readonly CohortCell[];
  readonly domains: readonly CohortDomain[];
  readonly cycles: CohortCycles;
  readonly commitments: readonly CohortCommitment[];
  readonly months: readonly CohortMonth[];
  /** Districts by the state of their application; `unknown` where there is none. */
  readonly applications: Readonly<Partial<Record<ApplicationState | 'unknown', DistrictCodes>>>;
  /** From interest to a place: also of districts that were not selected, where their applications are given. */
  readonly funnel: CohortFunnel;
  /** Years that were not taken in. */
  readonly doubts: readonly Finding[];
}
