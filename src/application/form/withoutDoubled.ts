import { contactDataInText as inAnyText } from '../../core/personalRules.js';
import type { FormBreach } from '../../form/breaches.js';
import { contactDataInText } from '../answers/contactDataInText.js';

const JUDGED: readonly string[] = contactDataInText.readsSome;

/** Leaves out what the rule of this room on texts for reviewers says of them itself. */
export function withoutDoubled<Reading extends { readonly breaches: readonly FormBreach[] }>(
  reading: Reading,
): Reading {
  const isDoubled = ({ rule, field }: FormBreach) =>
    rule.code === inAnyText.code && field !== undefined && JUDGED.includes(field);
  return { ...reading, breaches: reading.breaches.filter((breach) => !isDoubled(breach)) };
}
