import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import { type FormBreach, formFindings, gatherBreaches } from '../../form/breaches.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { EVENT_RULES } from './check/eventRules.js';
import { EVENTS } from './eventKinds.js';
import { type PlacedEvent, placeEvent } from './eventRule.js';
import { EVENT_FORM, type NetworkEvent } from './networkEvent.js';
import { EVENT_CONTEXT, type EventContext } from './parseEvent.js';

/**
 * Checks a list of events: the shape of each with its days and hours, ids that are there twice, and events at the same
 * time. With a cohort also whether an event is of another one and not counted, on a day of another year, or for a
 * district that does not take part.
 *
 * @returns findings whose path begins with the number of the event, from 0
 * @example
 * checkEvents(INFORMATION_SESSIONS) // => []
 * @example
 * checkEvents([{ id: 'a', cohort: 'xx', kind: 'call', title: 'Call', on: '2020-02-30', mode: 'virtual' }]).map(({ code }) => code)
 * // => ['core.date-unreadable']
 */
export function checkEvents(events: readonly NetworkEvent[], context?: EventContext | null): Finding[] {
  mustBe(EVENTS, events, 'checkEvents', 'events');
  const known = readOptions<EventContext>(context, EVENT_CONTEXT, 'checkEvents');
  const { text = false, cohort, registry, choices = cohort?.choices } = known;
  const form = withChoices(EVENT_FORM, choices);
  const codes = codesOf(known);
  const shape: FormBreach[] = [];
  const placed = Array.from(events, (entry: unknown, row): PlacedEvent => {
    const { value, breaches } = readForm<Partial<NetworkEvent>>(form, entry, { text, codes, at: [row] });
    for (const breach of breaches) shape.push(breach);
    return placeEvent(value, breaches, [row]);
  });
  const { breaches, onBreach } = gatherBreaches();
  checkIds(
    placed.map(({ event }) => event),
    [],
    onBreach,
  );
  const found = judge(EVENT_RULES, placed, { cohort, registry });
  return numberFingerprints([...formFindings([...shape, ...breaches]), ...found]);
}
