import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Attendance } from '../events/attendance.js';
import { ATTENDANCE, EVENTS } from '../events/eventKinds.js';
import type { NetworkEvent } from '../events/networkEvent.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';

/** What records of completion and of peer exchange are read and checked with. What is left out is not judged. */
export interface LearningContext {
  /** Whether a value comes from a form on a page, which sends texts. */
  readonly text?: boolean | undefined;
  /** The events that records name. */
  readonly events?: readonly NetworkEvent[] | undefined;
  /** Who came to them. */
  readonly attendance?: readonly Attendance[] | undefined;
  /** The date that counts as today. */
  readonly asOf?: string | undefined;
  /** Tells which districts take part, and when. */
  readonly cohort?: Cohort | undefined;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry | undefined;
  /** The scheme of the codes, where neither of them says it. */
  readonly codes?: CodesNamed | undefined;
  /** Words for the lists that a state decides: kinds of event, roles. */
  readonly choices?: ChoicesDefinition | undefined;
}

/** `LearningContext`, as the functions that take it read it. */
export const LEARNING_CONTEXT = {
  text: 'boolean',
  events: EVENTS,
  attendance: ATTENDANCE,
  asOf: 'date',
  cohort: COHORT,
  registry: REGISTRY,
  codes: CODES,
  choices: CHOICES,
} as const satisfies Record<keyof LearningContext, OptionKind>;

/** A list of `Completion`; each entry is data. */
export const COMPLETIONS: Kind = {
  listOf: 'anything',
  without: 'gave',
  says: 'a list of who finished what { organization, kind, topic, people, completed }',
};

/** A list of `PeerExchange`; each entry is data. */
export const EXCHANGES: Kind = {
  listOf: 'anything',
  without: 'people',
  says: 'a list of peer exchanges { id, on, gave, received, topic }',
};
