import type { CheckRule } from '../../core/rule.js';
import type { FormBreach, Path } from '../../form/breaches.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { Registry } from '../organizations/organization.js';
import type { NetworkEvent } from './networkEvent.js';

/** An event as far as it could be read, and where it is in a list. */
export interface PlacedEvent {
  readonly event: Partial<NetworkEvent>;
  readonly at: Path;
  /** Fields that hold something that cannot be read: they are told as such, and are not missing. */
  readonly unread: ReadonlySet<string | number>;
}

/** What rules on events may need besides them. */
export interface EventRuleContext {
  readonly cohort?: Cohort | undefined;
  readonly registry?: Registry | undefined;
}

/** A rule on one event or several. */
export type EventRule = CheckRule<readonly PlacedEvent[], EventRuleContext>;

/** Places an event that was read, with what of it could not be read. */
export function placeEvent(
  event: Partial<NetworkEvent>,
  breaches: readonly FormBreach[],
  at: Path,
): PlacedEvent {
  const unread = new Set(
    breaches.flatMap(({ path }) => {
      const key = path[at.length];
      return key === undefined ? [] : [key];
    }),
  );
  return { event, at, unread };
}

/** The minutes of a day. */
export const DAY = 24 * 60;

/** Minutes since midnight of an hour such as `09:30`; `null` for a text that is not one. */
export function minutesOf(time: string | null | undefined): number | null {
  const match = typeof time === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
