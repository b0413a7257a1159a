import type { Finding } from '../core/finding.js';
import { isIsoDate } from '../core/instant.js';
import { findingOf } from '../core/rule.js';
import { dateUnreadable } from '../core/rules/monthRules.js';
import { textOf } from '../core/textOf.js';

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
  if (!isIsoDate(value)) onTrouble(dateUnreadable, path, { text: textOf(value).slice(0, 40) });
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
