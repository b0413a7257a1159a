import type { Cause, Rule } from '../../core/rule.js';

/** What follows from what, by the codes of rules. */
export interface Following {
  /** What the findings of a rule may follow from. */
  readonly causes: ReadonlyMap<string, readonly Cause[]>;
  /** What may follow from the findings of a rule: the rule, and which of its causes that is. */
  readonly effects: ReadonlyMap<string, readonly (readonly [rule: string, place: number, cause: Cause])[]>;
}

/** Gathers what rules declare. */
export function followingOf(rules: readonly Pick<Rule, 'code' | 'follows' | 'retired'>[]): Following {
  const causes = new Map<string, readonly Cause[]>();
  const effects = new Map<string, [rule: string, place: number, cause: Cause][]>();
  for (const { code, follows, retired } of rules) {
    if (!follows || retired) continue;
    causes.set(code, follows);
    for (const [place, cause] of follows.entries())
      for (const from of cause.from) effects.set(from, [...(effects.get(from) ?? []), [code, place, cause]]);
  }
  return { causes, effects };
}
