import type { Messages } from '../core/describeFinding.js';
import { MESSAGES } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';

/** The keys under which forms say something to the person who fills them. */
const SAID = ['label', 'help', 'title', 'definition'];

/** A form is put into each language once. */
const made = /* @__PURE__ */ new WeakMap<object, WeakMap<Messages, object>>();

/**
 * Gives a form, a monthly form or a table of choices in the language of `messages`: labels, help, definitions and titles,
 * also of choices. What the language has no words for, such as a field of your own, stays as it is written.
 *
 * The words are those of `csmhs/messages/LANGUAGE/labels`, by the text that they stand for. What is filled stays the same: keys, ids
 * and the words to choose from are in no language.
 *
 * @throws TypeError for messages that hold sentences and no labels
 * @param declared - such as `INTEREST_FORM`, `MONTHLY_CORE_1` or a form that `parseFormDefinition` gave
 * @example
 * const messages = { locale: 'es', rules: {}, words: { Name: 'Nombre', 'First and last name': 'Nombre y apellido' } };
 * withLabels({ name: { type: 'text', most: 120, label: 'Name', help: 'First and last name.' } }, messages).name
 * // => { type: 'text', most: 120, label: 'Nombre', help: 'Nombre y apellido.' }
 */
export function withLabels<Declared extends object>(declared: Declared, messages: Messages): Declared {
  mustBe('object', declared, 'withLabels', 'declared');
  mustBe(MESSAGES, messages, 'withLabels', 'messages');
  mustBe('text', messages.locale, 'withLabels', 'messages.locale');
  if (isWithoutLabels(messages))
    throw new TypeError(
      `withLabels: messages has the sentences of ${messages.locale} and no labels; those are in csmhs/messages/${messages.locale}/labels.`,
    );
  const byLanguage = made.get(declared) ?? new WeakMap<Messages, object>();
  made.set(declared, byLanguage);
  const all = byLanguage.get(messages) ?? inWords(declared, messages.words);
  byLanguage.set(messages, all);
  // Only texts are put in the place of texts.
  return all as Declared;
}

/** A language of findings alone would give every form in English, without a word. */
function isWithoutLabels({ locale, rules, words }: Messages): boolean {
  return !locale.startsWith('en') && Object.keys(rules).length > 0 && !Object.hasOwn(words, ONE_OF_ALL);
}

/** A text that the labels of every language have. */
const ONE_OF_ALL = 'Interest form';

function inWords(value: object, words: Messages['words'], above: readonly object[] = []): object {
  if (above.includes(value)) throw new TypeError('withLabels: declared must not hold itself.');
  const within = [...above, value];
  const wordsIn = (part: unknown) =>
    typeof part === 'object' && part !== null ? inWords(part, words, within) : part;
  if (Array.isArray(value)) return value.map(wordsIn);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && SAID.includes(key) ? wordsFor(part, words) : wordsIn(part),
    ]),
  );
}

/** A text is known without the period at its end. */
function wordsFor(text: string, words: Messages['words']): string {
  const end = text.endsWith('.') ? '.' : '';
  const said = text.slice(0, text.length - end.length);
  return Object.hasOwn(words, said) ? `${words[said]}${end}` : text;
}
