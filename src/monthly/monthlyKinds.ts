import { FINDINGS } from '../core/given/coreKinds.js';
import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import { COHORT } from '../network/cohorts/cohortKinds.js';
import { REGISTRY } from '../network/organizations/registryKinds.js';
import type { StatusMove } from './advanceStatus.js';
import type { MonthlyContext } from './context.js';
import type { FinishOptions } from './finishTotals.js';
import { MEASURE_IDS } from './measures.js';
import type { RateOptions } from './monthlyRates.js';
import { RATE_IDS } from './rates.js';
import type { ProtectMonthlyOptions } from './release/protectMonthly.js';
import type { MonthlySubject } from './rulesJudged.js';
import { SUBMISSION_STATUSES } from './status.js';
import type { SubmissionMeta } from './submissionMeta.js';
import type { SeriesOptions } from './toSeries.js';

// What the functions of this room take, held against the types: a key of an interface that is missing here does not compile.

/** `MonthlyContext`. */
export const MONTHLY_CONTEXT = {
  asOf: 'date',
  cohort: COHORT,
  registry: REGISTRY,
  history: 'list',
  profile: { says: 'a profile { screeningTools }', has: { screeningTools: 'count' } },
  text: 'boolean',
} as const satisfies Record<keyof MonthlyContext, OptionKind>;

/** `RateOptions`. */
export const RATE_OPTIONS = {
  reportingFloor: 'count',
} as const satisfies Record<keyof RateOptions, OptionKind>;

/** `FinishOptions`. */
export const FINISH_OPTIONS = {
  ...RATE_OPTIONS,
  cohort: COHORT,
  months: { listOf: 'month' },
  registry: REGISTRY,
  absent: 'boolean',
} as const satisfies Record<keyof FinishOptions, OptionKind>;

/** `SeriesOptions`. */
export const SERIES_OPTIONS = {
  cohort: COHORT,
  months: { listOf: 'month' },
  organization: 'text',
} as const satisfies Record<keyof SeriesOptions, OptionKind>;

/** `ProtectMonthlyOptions`. */
export const PROTECT_MONTHLY_OPTIONS = {
  registry: REGISTRY,
  releases: {
    listOf: {
      says: 'a release: pass the release of each earlier call of protectMonthly',
      has: {
        form: { oneOf: ['monthly-release@1'] },
        policy: 'object',
        published: 'object',
        beside: 'object',
        districts: { listOf: 'text' },
        loose: 'object',
      },
    },
    says: 'a list of releases: pass the release of each earlier call of protectMonthly, oldest first',
  },
} as const satisfies Record<keyof ProtectMonthlyOptions, OptionKind>;

/** `SubmissionMeta`. */
export const SUBMISSION_META = {
  cohort: { required: 'text' },
  submittedBy: 'text',
  submittedAt: 'text',
  status: { oneOf: /* @__PURE__ */ Object.keys(SUBMISSION_STATUSES) },
  definitions: 'object',
  registry: REGISTRY,
} as const satisfies Record<keyof SubmissionMeta, OptionKind>;

/** `StatusMove`. */
export const STATUS_MOVE = {
  findings: FINDINGS,
  record: 'object',
  submission: 'anything',
  context: 'object',
} as const satisfies Record<keyof StatusMove, OptionKind>;

/** `MonthlySubject`. */
export const SUBJECT: Kind = {
  oneOf: ['report', 'submission', 'reports', 'submissions'] satisfies MonthlySubject[],
};

/** A report with its numbers; what is in them is data. */
export const REPORT: ObjectKind = {
  says: 'a report { organization, month, values }: of a submission pass one of its reports',
  has: { organization: 'text', month: 'text', values: 'object' },
};

const REPORTS_SAY =
  'a list of reports { organization, month, values }: of submissions pass their reports, submissions.flatMap(({ reports }) => reports)';

/** A list of reports whose keys may be unreadable. */
export const REPORTS: Kind = { listOf: { says: REPORTS_SAY, has: { values: 'object' } }, says: REPORTS_SAY };

/** A list of reports that are gathered by their keys. */
export const KEYED_REPORTS: Kind = { listOf: REPORT, says: REPORTS_SAY };

/** A list of submissions. */
export const SUBMISSIONS: Kind = {
  listOf: {
    says: 'a submission',
    has: { cohort: 'text', organization: 'text', month: 'text', reports: { listOf: 'object' } },
  },
  says: 'a list of submissions { cohort, organization, month, status, reports }: of reports make them with toSubmissions',
};

/** A list of what has a version. */
export const VERSIONED: Kind = {
  listOf: 'object',
  says: 'a list of reports or submissions, each with organization, month and version',
};

/** `MonthlyTotals`. */
export const TOTALS: ObjectKind = {
  says: 'totals: make them with totalsOf first',
  has: {
    entries: {
      firstOf: { says: 'an entry', has: { version: 'number', variants: { listOf: 'object' } } },
      says: 'totals: make them with totalsOf first',
    },
    conflicts: 'list',
  },
};

/** What was sent, and when. */
export const SENT: ObjectKind = { says: 'what was sent, { month, submittedAt }', has: {} };

/** A measure or a rate, by its id. */
export const SERIES_ID: Kind = { oneOf: /* @__PURE__ */ [MEASURE_IDS, RATE_IDS].flat() };
