import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';
import { EVENT_RULES } from './check/eventRules.js';
import { placeEvent } from './eventRule.js';
import { EVENT_FORM, type NetworkEvent } from './networkEvent.js';

/** How an event or a record of attendance is read. */
export interface EventContext {
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
  /** Words for the lists that a state decides: kinds of event, roles. */
  readonly choices?: ChoicesDefinition;
  /** The cohort whose codes the organizations have. */
  readonly cohort?: Cohort;
  /** The registry that lists them. */
  readonly registry?: Registry;
  /** The scheme of the codes, where neither of them says it. */
  readonly codes?: CodesNamed;
}

/** `EventContext`, as the functions that take it read it. */
export const EVENT_CONTEXT = {
  text: 'boolean',
  choices: CHOICES,
  cohort: COHORT,
  registry: REGISTRY,
  codes: CODES,
} as const satisfies Record<keyof EventContext, OptionKind>;

/**
 * Reads an event of unknown content: `ok` where it has the fields of an event, with what rules say of its days and hours
 * along with it. `checkEvents` compares events with each other.
 *
 * @example
 * parseEvent({ id: 'call-1', cohort: 'xx-2026-27', kind: 'call', title: 'October call', on: '2026-10-06', mode: 'virtual' }).ok
 * // => true
 */
export function parseEvent(value: unknown, context?: EventContext | null): Outcome<NetworkEvent> {
  const known = readOptions<EventContext>(context, EVENT_CONTEXT, 'parseEvent');
  const { text = false, cohort, registry, choices = cohort?.choices } = known;
  const form = withChoices(EVENT_FORM, choices);
  const reading = readForm<NetworkEvent>(form, value, { text, codes: known });
  const found = judge(EVENT_RULES, [placeEvent(reading.value, reading.breaches, [])], { cohort, registry });
  return outcomeOfForm(reading, found);
}
