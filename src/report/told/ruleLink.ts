import { type Messages, ruleUrlOf } from '../../core/describeFinding.js';
import { webUrl } from './webUrl.js';

/** Gives the address of a page about a rule; undefined where there is none that a page may lead to. */
export function ruleLink(code: string, { rules }: Messages): string | undefined {
  const own = Object.hasOwn(rules, code) ? rules[code]?.url : undefined;
  return webUrl(own ?? ruleUrlOf(code));
}
