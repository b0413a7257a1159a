import type { Finding } from '../../core/finding.js';
import { isIsoDate } from '../../core/instant.js';
import { findingOf } from '../../core/rule.js';
import { dateUnreadable } from '../../core/rules/monthRules.js';
import { shownText } from '../../core/shownText.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import { fieldsForeign, fieldUnknown } from './shapeRules.js';

/** Steps from the top of a profile to a value: keys and places in lists. */
export type ProfilePath = readonly (string | number)[];

/** Takes one trouble with the shape of a profile. */
export type OnTrouble = (
  rule: Pick<Finding, 'code' | 'severity'>,
  path: ProfilePath,
  params?: Finding['params'],
) => undefined;

/** Names the trouble of a date that is there and cannot be read. */
export function readDate(value: unknown, path: ProfilePath, onTrouble: OnTrouble): undefined {
  if (!isIsoDate(value)) onTrouble(dateUnreadable, path, { text: shownText(value) });
}

/** Names the keys that are slips of a known one, each at its path, and counts all others at the path of the group. */
export function nameUnknown(
  keys: readonly string[],
  known: readonly string[],
  path: ProfilePath,
  onTrouble: OnTrouble,
): undefined {
  const { misspelled, foreign } = unknownKeys(keys, known);
  for (const { key, nearest } of misspelled) onTrouble(fieldUnknown, [...path, key], { nearest });
  if (foreign > 0) onTrouble(fieldsForeign, path, { count: foreign });
}

/** Makes the finding of a trouble; `field` is the path by its keys, without places in lists. */
export function troubleFinding(
  rule: Pick<Finding, 'code' | 'severity'>,
  path: ProfilePath,
  params: Finding['params'] = {},
  record?: { readonly organization: string },
): Finding {
  const field =
    path
      .filter((step) => typeof step === 'string')
      .join('.')
      .slice(0, 80) || 'profile';
  const isOurs = rule.code.startsWith('system.');
  return findingOf(rule, { field, params: isOurs ? { field, ...params } : params, path }, record);
}
