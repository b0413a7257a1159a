import type { OptionKind } from '../../core/given/kind.js';
import type { CheckRule } from '../../core/rule.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { ApplicationDraft, SectionId } from './applicationForm.js';

/** What rules may need beyond the application itself. A rule whose need is not met is not judged. */
export interface ApplicationContext {
  /** The cohort applied for: its year, form and deadline. */
  readonly cohort?: Cohort;
  /** The organizations known to the caller. */
  readonly registry?: Registry;
  /** Today as a date; without it "not in the future" is not judged. */
  readonly asOf?: string;
  /** Other applications to the cohort: compared with, never reported on. */
  readonly history?: readonly ApplicationDraft[];
  /** Whether the value comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

/** `ApplicationContext`, as the functions that take it read it. */
export const APPLICATION_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  asOf: 'date',
  history: 'list',
  text: 'boolean',
} as const satisfies Record<keyof ApplicationContext, OptionKind>;

/** A rule of the application: `sections` are those it reads, so that a wizard can judge it at the right step. */
export interface ApplicationRule extends CheckRule<ApplicationDraft, ApplicationContext> {
  readonly sections: readonly SectionId[];
}
