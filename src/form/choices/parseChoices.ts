import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches, type OnBreach, type Path } from '../breaches.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import { checkIds } from '../repeatedIds.js';
import { CHOICES_FIELDS, type ChoicesDefinition } from './choicesDefinition.js';

/**
 * Reads a set of choices that somebody has written, from parsed JSON: `ok` where each word has an id of its own and a
 * label. Never throws.
 *
 * @example
 * parseChoices({
 *   form: 'choices@1', id: 'xx-choices', lists: { concerns: [{ id: 'climate', label: 'Worry about the climate' }] },
 * }).ok // => true
 * @example
 * parseChoices({ form: 'choices@1', id: 'xx-choices', lists: { concern: [] } }).findings[0].code // => 'form.key-misspelled'
 */
export function parseChoices(value: unknown): Outcome<ChoicesDefinition> {
  const reading = readForm<ChoicesDefinition>({ id: 'choices@1', fields: CHOICES_FIELDS }, value);
  const { breaches, onBreach } = gatherBreaches();
  checkChoices(reading.value, [], onBreach);
  return outcomeOfForm(
    { ...reading, isReadable: reading.isReadable && breaches.length === 0 },
    formFindings(breaches),
  );
}

/** Says which words of a set have an id that another one has; the set stands at a path of a larger form. */
export function checkChoices({ lists }: Partial<ChoicesDefinition>, path: Path, onBreach: OnBreach): void {
  for (const [name, words] of Object.entries(lists ?? {}))
    checkIds(words, [...path, 'lists', name], onBreach);
}
