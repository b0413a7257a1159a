import type { Params } from './finding.js';
import { isInstant, isIsoDate } from './instant.js';
import { dateUnreadable, instantUnreadable, instantWithoutOffset } from './monthRules.js';
import type { Rule } from './rule.js';
import { shownText } from './shownText.js';

/** Which rule a value breaks, and with what facts. */
export interface TimeTrouble {
  readonly rule: Rule;
  readonly params: Params;
}

/** Says which rule a value breaks that should be a date; `null` for a date. */
export function dateTrouble(value: unknown): TimeTrouble | null {
  return isIsoDate(value) ? null : { rule: dateUnreadable, params: { text: shownText(value) } };
}

/** Says which rule a value breaks that should be an instant with its offset; `null` for such an instant. */
export function instantTrouble(value: unknown): TimeTrouble | null {
  if (isInstant(value)) return null;
  const lacksOffset = typeof value === 'string' && isInstant(`${value}Z`);
  return { rule: lacksOffset ? instantWithoutOffset : instantUnreadable, params: { text: shownText(value) } };
}
