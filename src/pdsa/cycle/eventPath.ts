import type { Path } from '../../form/breaches.js';
import type { PdsaCycle } from './cycle.js';

/**
 * Turns the way to a value of a cycle into the way to the event that said it, which is where a log says it.
 *
 * The latest event counts, so that a plan that was rewritten is shown where it was rewritten.
 */
export function eventPath({ events }: Pick<PdsaCycle, 'events'>, [field, ...rest]: Path): Path {
  if (field === undefined) return [];
  const [types, key] = SAID_BY[field] ?? [['plan', 'revise'], field];
  const place = events.reduce(
    (last, event, i) =>
      types.includes(event.type) && (key === undefined || Object.hasOwn(event, key)) ? i : last,
    -1,
  );
  if (place === -1) return [field, ...rest];
  return ['events', place, ...(key === undefined ? [] : [key]), ...rest];
}

/** Parts of a cycle that events say under another name; everything else is said by the plan. */
const SAID_BY: Readonly<
  Record<string, readonly [types: readonly string[], key: string | number | undefined]>
> = {
  plannedOn: [['plan'], 'on'],
  startedOn: [['start'], 'on'],
  endedOn: [['finish'], 'on'],
  studiedOn: [['study'], 'on'],
  closedOn: [['act', 'cancel'], 'on'],
  done: [['finish'], undefined],
  study: [['study'], undefined],
  act: [['act'], undefined],
};
