import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactCell } from '../../../disclosure/table/facts.js';
import { zeroRuleOf } from '../book/cellOfCount.js';
import type { CountKey } from '../facts/countKey.js';

/** A cell as it was before a correction: the number of then, or a guess at one that was withheld. */
export function cellThen(now: FactCell, then: number | null, policy: DisclosurePolicy): FactCell {
  const least = Math.max(now.least, zeroRuleOf(now.k as unknown as CountKey, policy) === 'publish' ? 1 : 0);
  return {
    ...now,
    v: then,
    least: then === null ? least : 0,
    role: then === null ? 'arrived' : 'fixed',
    earlier: true,
  };
}
