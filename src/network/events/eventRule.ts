import type { CheckRule } from '../../core/rule.js';
import type { Path } from '../../form/breaches.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { Registry } from '../organizations/organization.js';
import type { NetworkEvent } from './networkEvent.js';

/** An event as far as it could be read, and where it is in a list. */
export interface PlacedEvent {
  readonly event: Partial<NetworkEvent>;
  readonly at: Path;
}

/** What rules on events may need besides them. */
export interface EventRuleContext {
  readonly cohort?: Cohort | undefined;
  readonly registry?: Registry | undefined;
}

/** A rule on one event or several. */
export type EventRule = CheckRule<readonly PlacedEvent[], EventRuleContext>;

/** Minutes since midnight of an hour such as `09:30`; `null` for a text that is not one. */
export function minutesOf(time: string | null | undefined): number | null {
  const match = typeof time === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
