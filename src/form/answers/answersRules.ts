import type { Rule } from '../../core/rule.js';

// What can be wrong in a file of answers, in a baseline and in a profile of severities, beyond its shape.

/** Two entries speak of the same finding. */
export const findingNamedTwice = {
  code: 'form.finding-named-twice',
  severity: 'warning',
  message: 'Entries {other} and {place} of {field} are about the same finding.',
  howToFix: 'Take one of them out. Of two answers, the later one counts.',
  params: { field: 'key', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** A baseline knows a finding of a rule that does not exist. */
export const knownRuleUnknown = {
  code: 'form.known-rule-unknown',
  severity: 'warning',
  message: 'The baseline knows a finding of "{rule}", which is not the code of a rule.',
  howToFix: 'Write the baseline again, or correct the code[ to {nearest}].',
  params: { rule: 'quote', nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k07' },
} as const satisfies Rule;

/** A profile gives a severity to a rule that does not exist. */
export const countedRuleUnknown = {
  code: 'form.counted-rule-unknown',
  severity: 'fatal',
  message: '"{rule}" is not the code of a rule, so no severity can be given to it.',
  howToFix:
    'Write the code as the report of the finding shows it[, such as {nearest}]. csmhs rules lists all codes.',
  params: { rule: 'quote', nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k08' },
} as const satisfies Rule;

/** A profile gives another severity to a rule that is fatal. */
export const fatalCountedAs = {
  code: 'form.fatal-counted-as',
  severity: 'fatal',
  message: '{rule} is a fatal rule, so its findings cannot count as {as}.',
  howToFix: 'Take the rule out of the profile. What a fatal rule finds has to be corrected.',
  params: { rule: 'key', as: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k08' },
} as const satisfies Rule;

/** An entry of a profile is not a group: it has no severity and no reason. */
export const countedEntryUnreadable = {
  code: 'form.counted-entry-unreadable',
  severity: 'fatal',
  message: 'The entry of "{rule}" is not a group with "as" and "reason".',
  howToFix:
    'Write {"as": "warning", "reason": "..."}: one of {choices}, and a sentence that says why, which every report prints.',
  params: { rule: 'quote', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k08' },
} as const satisfies Rule;

/** A profile makes a rule fatal. */
export const countedAsFatal = {
  code: 'form.counted-as-fatal',
  severity: 'fatal',
  message: '"{rule}" cannot count as fatal: a profile cannot raise a rule to fatal.',
  howToFix: 'Write one of {choices} as its severity.',
  params: { rule: 'quote', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k08' },
} as const satisfies Rule;

/** All of them. */
export const ANSWERS_RULES = [
  findingNamedTwice,
  knownRuleUnknown,
  countedRuleUnknown,
  fatalCountedAs,
  countedEntryUnreadable,
  countedAsFatal,
] as const;
