import type { Breach, CheckRule, Rule } from './rule.js';

/** Tells each breach of rules by one subject before a finding is made of it. Retired rules are passed over. */
export function eachBreach<Subject, Context>(
  rules: readonly CheckRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  onBreach: (rule: Rule, breach: Breach) => void,
): void {
  for (const rule of rules) {
    if (rule.retired) continue;
    for (const breach of rule.check(subject, context)) onBreach(rule, breach);
  }
}
