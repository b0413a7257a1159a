import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import type { Finding, RecordKey } from '../../core/finding.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import type { RulesJudged } from '../../core/judge.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';

/** A form of a file: an application, a sheet, a log, a plan, a profile, an event, a record of attendance, or any other. */
export interface TogetherRecord {
  /** The file, with the folders that lead to it. */
  readonly file: string;
  /** What it is, as `fileKind` says: `application`, `assessment`, `pdsa`, `plan`, `profile`, `event`, `attendance` ... */
  readonly kind: string;
  /** The form as it came. */
  readonly value: unknown;
}

/** What is needed of a row of monthly data. */
export interface TogetherMonth {
  readonly file: string;
  readonly organization: string;
  readonly month: string;
  /** Numbers by the id of their measure; what is not a number is left out. */
  readonly values: Readonly<Record<string, number>>;
}

/** What is known besides the files. */
export interface TogetherContext {
  /** Its school year is the one that counts. Left out: the one that most of a district's files name. */
  readonly cohort?: Cohort | null;
  readonly registry?: Registry | null;
  /** Today as a date. */
  readonly asOf?: string | null;
  /** The monthly form; that of the cohort, else `monthly@1`, where it is left out. */
  readonly form?: MonthlyForm | null;
  /** Instruments besides the built-in ones. */
  readonly instruments?: readonly InstrumentDefinition[] | null;
}

/** `TogetherContext`. */
export const TOGETHER_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  asOf: 'date',
  form: MONTHLY_FORM_GIVEN,
  instruments: { listOf: INSTRUMENT },
} as const satisfies Record<keyof TogetherContext, OptionKind>;

/** Forms and months of one folder. */
export const TOGETHER_GIVEN = {
  records: {
    required: { listOf: { says: 'a record { file, kind, value }', has: { file: 'text', kind: 'text' } } },
  },
  months: {
    listOf: {
      says: 'a month { file, organization, month, values }',
      has: { file: 'text', organization: 'text', month: 'month', values: 'object' },
    },
  },
} as const satisfies Record<string, OptionKind | { readonly required: Kind }>;

/** A place in one of the files: in a form, by its number, or in the row of a month. */
export type TogetherPlace =
  | { readonly record: number; readonly path: readonly (string | number)[] }
  | { readonly month: Required<Pick<RecordKey, 'organization' | 'month'>>; readonly field?: string };

/** A finding, where it stands, and the places in other files without which it is not understood. */
export interface FoundTogether {
  readonly finding: Finding;
  readonly at: TogetherPlace;
  readonly beside: readonly TogetherPlace[];
}

/** What files say against one another. */
export interface CheckedTogether {
  /** In the order of districts, then of rules. The path of each leads into its form, or into the row of its month. */
  readonly findings: readonly Finding[];
  /** For each finding its own place, then those in other files. */
  readonly places: readonly (readonly TogetherPlace[])[];
  /** Which rules could be judged, and which parts the others lack; a rule of which no part is there is not listed. */
  readonly judged: RulesJudged;
}

/** The files of one folder, each district's at hand. */
export interface TogetherFiles {
  readonly records: readonly TogetherRecord[];
  /** The monthly files, with the districts in each. */
  readonly monthly: readonly { readonly file: string; readonly districts: readonly string[] }[];
  /** The current rows of a district and its schools. */
  monthsOf(district: string): readonly TogetherMonth[];
}
