import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import type { DomainJudgement } from '../../assessment/priorities/priorities.js';
import type { OptionKind } from '../../core/given/kind.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { CommitmentDefinition } from '../../network/commitments/commitmentFields.js';
import { EVENTS } from '../../network/events/eventKinds.js';
import type { NetworkEvent } from '../../network/events/networkEvent.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { COMMITMENT_LIST } from '../../network/status/commitmentStatus.js';
import type { SystemThresholds } from '../../system/describe/systemThresholds.js';
import type { EvidenceFloor } from '../../system/evidence/evidenceFloors.js';
import { FLOOR } from '../../system/evidence/evidenceKinds.js';

/** What is known besides the parts of a district. */
export interface OverviewContext {
  /** The cohort: its year, months, due days, districts and commitments. */
  readonly cohort: Cohort;
  /** Today as a date. */
  readonly asOf: string;
  /** The district. Left out: the one that most records name. */
  readonly organization?: string | null;
  /** The school year; that of the cohort where left out. */
  readonly schoolYear?: string | null;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry | null;
  /** Events of the collaborative. Left out, nobody knows what was offered. */
  readonly events?: readonly NetworkEvent[] | null;
  /** Instruments besides the built-in ones. */
  readonly instruments?: readonly InstrumentDefinition[] | null;
  /** The commitments; those of the cohort where left out. */
  readonly commitments?: readonly CommitmentDefinition[] | null;
  /** The monthly form, where the cohort does not hold it. */
  readonly form?: MonthlyForm | null;
  /** Which measure or rate of the monthly form shows a measure of the log: `{ screenedShare: 'screeningReach' }`. Equal ids need no entry. */
  readonly measures?: Readonly<Record<string, string>> | null;
  /** What the team thinks of a domain beyond its score, as `priorities` takes it. */
  readonly judgement?: Readonly<Record<string, DomainJudgement>> | null;
  /** How much evidence a program must have, as `describeSystem` takes it. */
  readonly floor?: EvidenceFloor | null;
  /** How much is enough, as `describeSystem` takes it. */
  readonly thresholds?: SystemThresholds | null;
}

/** `OverviewContext`. */
export const OVERVIEW_CONTEXT = {
  cohort: { required: COHORT },
  asOf: { required: 'date' },
  organization: 'text',
  schoolYear: 'schoolYear',
  registry: REGISTRY,
  events: EVENTS,
  instruments: { listOf: INSTRUMENT },
  commitments: COMMITMENT_LIST,
  form: MONTHLY_FORM_GIVEN,
  measures: 'object',
  judgement: 'object',
  floor: FLOOR,
  thresholds: 'object',
} as const satisfies Record<keyof OverviewContext, OptionKind>;
