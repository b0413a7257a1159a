import { isLoose } from '../../core/isLoose.js';
import { readFormTexts } from '../../core/readFormTexts.js';
import { CYCLE_EVENTS, type CycleEventType } from '../cycle/cycleEvents.js';
import { LOG_FIELDS } from './pdsaLog.js';

/** Reads the texts that a form has sent for a log, and for the events of its cycles. */
export function readLogTexts(log: unknown): unknown {
  const read = readFormTexts(LOG_FIELDS, log);
  if (!isLoose(read) || !Array.isArray(read['cycles'])) return read;
  return { ...read, cycles: read['cycles'].map(readCycleTexts) };
}

function readCycleTexts(cycle: unknown): unknown {
  if (!isLoose(cycle) || !Array.isArray(cycle['events'])) return cycle;
  return { ...cycle, events: cycle['events'].map(readEventTexts) };
}

function readEventTexts(event: unknown): unknown {
  const type = isLoose(event) ? event['type'] : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(CYCLE_EVENTS, type)) return event;
  return readFormTexts(CYCLE_EVENTS[type as CycleEventType], event);
}
