import { personalKeysTrouble, personalTrouble } from '../../core/personalTrouble.js';
import type { Field } from '../field.js';
import { breach, breachIn, type Place, type Reading } from './reading.js';

/** A personal field that is no longer than this asks for a name, a position or a number of its own, and not for free words. */
const ASKED_FOR = 200;

/** Warns of a text that points at one student, or says how somebody is reached where nobody asked for it. */
export function tellPersonal(field: Field, text: string, place: Place, reading: Reading): void {
  if (field.type === 'text' && field.personal && field.most <= ASKED_FOR) return;
  for (const rule of personalTrouble(text)) breach(rule, place, reading);
}

/** Warns of keys that do so; they are counted and not repeated. */
export function tellPersonalKeys(keys: readonly string[], place: Place, { breaches }: Reading): void {
  const trouble = personalKeysTrouble(keys);
  if (trouble) breaches.push({ rule: trouble.rule, ...breachIn(place, trouble.params) });
}
