import type { DisclosurePolicy, ZeroRule } from '../../../disclosure/policy/policy.js';
import type { FactCell } from '../../../disclosure/table/facts.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import { type CountKey, isSensitiveKey, type KnownCount, textOfKey } from '../facts/countKey.js';

/** One count as it goes into the proof. */
export interface MonthlyCount {
  readonly key: CountKey;
  readonly count: KnownCount;
  /** What was last published of it: the number, `null` for withheld; left out where nothing was. */
  readonly earlier?: number | null;
  /** What a reader knows it to be at least, by the zero rule of the release that withheld it. */
  readonly least?: number;
  /** The policy asks that it be shown whatever it costs. */
  readonly mustShow?: boolean;
}

/** Makes the cell of a count: its role says whether it may be shown. */
export function cellOfCount(
  form: CompiledForm,
  { key, count, earlier, least = 0, mustShow }: MonthlyCount,
  policy: DisclosurePolicy,
): FactCell {
  const zeros = zeroRuleOf(key, policy);
  const v = typeof count === 'number' ? count : typeof earlier === 'number' ? earlier : null;
  const cell = {
    id: textOfKey(key),
    k: key,
    v,
    least: v === 0 ? 0 : Math.max(least, zeros === 'publish' ? 1 : 0),
  };
  if (!isSensitiveKey(form, key)) return { ...cell, least: 0, role: v === null ? 'unlisted' : 'fixed' };
  if (v === null) return { ...cell, role: 'arrived', ...(count === null && { earlier: true as const }) };
  if (v === earlier) return { ...cell, role: 'fixed' };
  if (isGuarded(v, earlier, policy))
    return { ...cell, role: v > 0 && v < policy.threshold ? 'small' : 'asked' };
  if (v > 0 ? v < policy.threshold : zeros === 'suppress') return { ...cell, role: 'small' };
  return { ...cell, role: mustShow ? 'fixed' : v === 0 ? 'zero' : 'open' };
}

/** Tells whether a count was corrected by a small number, which must not show. */
export function isGuarded(
  now: number,
  earlier: number | null | undefined,
  { threshold, periodGuard }: DisclosurePolicy,
): boolean {
  if (typeof earlier !== 'number' || periodGuard === false) return false;
  return now !== earlier && Math.abs(now - earlier) < threshold;
}

/** Finds the zero rule of a count. */
export function zeroRuleOf([id, organization, month]: CountKey, { zeros }: DisclosurePolicy): ZeroRule {
  if (typeof zeros === 'string') return zeros;
  const codes: Readonly<Record<string, string>> = { measure: id, organization, month };
  const code = codes[zeros.dimension];
  return code !== undefined && Object.hasOwn(zeros.codes, code) ? zeros.codes[code]! : zeros.otherwise;
}
