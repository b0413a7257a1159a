import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { CheckRule } from '../../core/rule.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { ApplicationDraft, SectionId } from './applicationForm.js';

/** What rules may need beyond the application itself. A rule whose need is not met is not judged. */
export interface ApplicationContext {
  /** The cohort applied for: its year, form and deadline. */
  readonly cohort?: Cohort;
  /** The form, where it is not a built-in one: a third edition, or that of another state. */
  readonly form?: FormDefinition;
  /** Words for the lists that a state decides; those of the cohort where left out. */
  readonly choices?: ChoicesDefinition;
  /** The scheme of organization codes, where neither cohort nor registry says it: a scheme, or the id of a built-in one. */
  readonly codes?: CodesNamed;
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
  form: FORM_DEFINITION,
  choices: CHOICES,
  codes: CODES,
  registry: REGISTRY,
  asOf: 'date',
  history: 'list',
  text: 'boolean',
} as const satisfies Record<keyof ApplicationContext, OptionKind>;

/** A rule of the application: `sections` are those it reads, so that a wizard can judge it at the right step. */
export interface ApplicationRule extends CheckRule<ApplicationDraft, ApplicationContext> {
  readonly sections: readonly SectionId[];
  /** The fields without which there is nothing to judge, by their dotted names; a form of another state may lack them. */
  readonly reads?: readonly string[];
  /** Fields of which one is enough. */
  readonly readsSome?: readonly string[];
}
